import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ipaddr from 'ipaddr.js';
import {parse as parseYaml} from 'yaml';
import * as z from 'zod/mini';
import {faults} from './parse.js';

/** An exact origin as browsers send it: scheme, host, port where it is not the scheme's own. */
const origin = z
  .string()
  .check(
    z.refine(
      value => URL.canParse(value) && new URL(value).origin === value,
      'must be an exact origin such as https://portal.example, without a path',
    ),
  );

const timeZone = z.string().check(
  z.refine(value => Intl.supportedValuesOf('timeZone').includes(value) || value === 'UTC', {
    error: 'must be a time zone such as Asia/Ho_Chi_Minh',
  }),
);

const proxy = z
  .string()
  .check(
    z.refine(
      value =>
        ['loopback', 'linklocal', 'uniquelocal'].includes(value) ||
        ipaddr.isValid(value) ||
        ipaddr.isValidCIDR(value),
      'must be an address such as 10.0.0.1, a range such as 10.0.0.0/8, or loopback, linklocal, uniquelocal',
    ),
  );

const whole = z.int().check(z.minimum(0));
const scale = z.int().check(z.minimum(2), z.maximum(10));

const siteSettings = z
  .strictObject({
    /** Where a day begins and ends. */
    timeZone: z._default(timeZone, 'Asia/Ho_Chi_Minh'),
    /** Origins that may read and write beside the endpoint's own. */
    origins: z._default(z.array(origin), []),
    /** `true`: pages of any origin may read; writing still needs `origins`. */
    publicReads: z._default(z.boolean(), false),
    /** `true`: pages on this computer, any port, may read and write. For development. */
    loopback: z._default(z.boolean(), false),
    /** What the counter begins at: everything an old counter had. */
    start: z._default(whole, 0),
    /** An old counter's days, where they are known; they are a part of `start`. */
    knownDays: z._default(z.record(z.iso.date(), whole), {}),
    /** The best vote. */
    max: z._default(scale, 5),
    /** Subjects with a scale of their own, by what they begin with; the longest match counts. */
    scales: z._default(z.record(z.string().check(z.minLength(1)), scale), {}),
  })
  .check(
    z.refine(
      ({start, knownDays}) => Object.values(knownDays).reduce((sum, n) => sum + n, 0) <= start,
      {error: 'the known days are more than start, of which they are a part', path: ['knownDays']},
    ),
  );
/** How one site behaves. */
export type SiteSettings = z.infer<typeof siteSettings>;

const siteId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be of a–z, 0–9 and hyphens'));

const schema = z.strictObject({
  host: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  port: z._default(z.int().check(z.minimum(0), z.maximum(65535)), 8080),
  /** The folder of the SQLite file. */
  data: z._default(z.string().check(z.minLength(1)), 'data'),
  /** The folder of the sites' content. */
  content: z._default(z.string().check(z.minLength(1)), 'demo/endpoint/content'),
  /** A PostgreSQL address; absent for SQLite. */
  database: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')),
  ),
  /** How the public reaches this process, where a proxy stands before it; for absolute links. */
  publicUrl: z.optional(
    z
      .string()
      .check(z.refine(value => /^https?:/.test(value) && URL.canParse(value), 'must be a URL')),
  ),
  /** Proxies that are believed when they tell a visitor's address: addresses, ranges, `loopback`. */
  trustedProxies: z._default(z.array(proxy), []),
  rates: z.prefault(
    z.strictObject({
      /** Requests a minute from one address prefix; 0 for no limit. */
      writes: z._default(whole, 600),
      reads: z._default(whole, 6000),
      /** How many bits of an address are one visitor's network. */
      ipv4: z._default(z.int().check(z.minimum(8), z.maximum(32)), 32),
      ipv6: z._default(z.int().check(z.minimum(16), z.maximum(128)), 64),
    }),
    {},
  ),
  /** Writes that may wait for the database before new ones are refused with 503. */
  queue: z._default(z.int().check(z.minimum(1)), 10_000),
  /** Also serve the demo portal at `/` and the built widgets at `/embed/`. */
  demo: z._default(z.boolean(), true),
  logLevel: z._default(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  /** Settings of sites that `sites` does not name. */
  siteDefaults: z.prefault(siteSettings, {}),
  sites: z._default(z.record(siteId, siteSettings), {}),
});
/** Everything that can be set, checked and complete. */
export type Config = z.infer<typeof schema>;

/** Settings that cannot be used; the message has one line a key. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The project's root, for paths that are written relative to it. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Settings checked and completed; throws a `ConfigError` that names each wrong key. */
export function checkConfig(settings: unknown, source = 'configuration'): Config {
  const result = z.safeParse(schema, settings);
  if (result.success) return result.data;
  const lines = faults(result.error, source).map(
    ({name, reason}) => `${source}: ${name}: ${reason}`,
  );
  throw new ConfigError(lines.join('\n'));
}

const environment = {
  HOST: 'host',
  PORT: 'port',
  DATA: 'data',
  CONTENT: 'content',
  DATABASE_URL: 'database',
  PUBLIC_URL: 'publicUrl',
  LOG_LEVEL: 'logLevel',
} as const;

/** The configuration file (`CONFIG`), with what the environment sets over it. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const file = resolve(root, env.CONFIG ?? 'demo/endpoint/endpoint.yaml');
  const settings = readSettings(file, env.CONFIG !== undefined);
  const names = new Map<string, string>();
  for (const [variable, key] of Object.entries(environment)) {
    const value = env[variable];
    if (value === undefined || value === '') continue;
    // A number stays a text where it is none, so that the check says so.
    settings[key] = key === 'port' && /^\d+$/.test(value) ? Number(value) : value;
    names.set(key, variable);
  }
  const result = z.safeParse(schema, settings);
  if (!result.success) {
    const lines = faults(result.error, 'file').map(({name, reason}) => {
      const variable = names.get(name);
      return variable ? `${variable} (environment): ${reason}` : `${file}: ${name}: ${reason}`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const config = result.data;
  return {...config, data: resolve(root, config.data), content: resolve(root, config.content)};
}

function readSettings(file: string, named: boolean): Record<string, unknown> {
  try {
    return (parseYaml(readFileSync(file, 'utf8')) as Record<string, unknown> | null) ?? {};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !named) return {};
    throw new ConfigError(`${file}: ${message.split('\n')[0] ?? 'unreadable'}`);
  }
}
