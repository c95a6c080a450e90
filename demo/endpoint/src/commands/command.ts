import {ConfigError, type Config} from '../config.js';
import type {Database} from '../db/database.js';

/** What a command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly database: Database;
  readonly args: readonly string[];
  readonly options: {
    readonly from?: string | undefined;
    readonly out?: string | undefined;
    readonly repair?: boolean | undefined;
  };
  /** Says something to the person who runs it. */
  readonly tell: (text: string) => void;
}

export type Command = (context: CommandContext) => Promise<void>;

/** A command that was called wrongly: one line, no stack. */
export function misuse(message: string): ConfigError {
  return new ConfigError(message);
}

/** A whole number that a person typed. */
export function wholeNumber(text: string | undefined, what: string): number {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw misuse(`${what} must be a whole number, not ${text ?? 'nothing'}.`);
  }
  return value;
}
