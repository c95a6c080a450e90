import * as z from 'zod/mini';
import {badInput, type Fault} from './problems.js';

// zod/mini ships without messages, so that a web page need not carry them; a server may.
z.config(z.locales.en());

/** Each issue of a failed parse with the path it stands at. */
export function faults(error: z.core.$ZodError, root = 'body'): Fault[] {
  return error.issues.map(issue => ({
    name: issue.path.length > 0 ? issue.path.map(String).join('.') : root,
    reason: issue.message,
  }));
}

/** Input through its schema, or a 400 that names what was wrong. */
export function parse<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  root?: string,
): z.output<S> {
  const result = z.safeParse(schema, input);
  if (!result.success) throw badInput(faults(result.error, root));
  return result.data;
}
