/** What the server does next. */
export type Step =
  /** Says something; `as` is how its bytes are written down (`utf8`). */
  | {readonly send: string; readonly as?: 'utf8' | 'latin1' | 'base64'}
  /** Says so many spaces. */
  | {readonly flood: number}
  /** Says a space every so many ms, until the other side leaves. */
  | {readonly drip: number}
  /** Says nothing for so many ms. */
  | {readonly wait: number}
  /** Ends the connection with a reset. */
  | {readonly reset: true}
  /** Ends it politely. */
  | {readonly end: true};

/** Listens on a port of its own; plays a script a connection, the last one for all later ones. */
export function listen(scripts: readonly (readonly Step[])[]): Promise<number>;
/** How often it was asked since it began, or became something else. */
export function asked(port: number): number;
export function become(port: number, scripts: readonly (readonly Step[])[]): void;
export function stop(port: number): Promise<void>;
