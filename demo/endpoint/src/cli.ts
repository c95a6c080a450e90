import {parseArgs} from 'node:util';
import {checkCounts} from './commands/check.js';
import type {Command} from './commands/command.js';
import {exportCsv} from './commands/export.js';
import {list} from './commands/list.js';
import {move} from './commands/move.js';
import {set} from './commands/set.js';
import {ConfigError, loadConfig} from './config.js';
import {readyDatabase} from './db/ready-database.js';

const commands: Readonly<Record<string, Command>> = {
  list,
  set,
  export: exportCsv,
  check: checkCounts,
  move,
};

const usage = `npm run endpoint -- <command>

  list [site]                     what each site holds
  set total <site> <number>       what the counter shows in all
  set day <site> <date> <number>  the visits of a day, such as 2026-11-23
  export visits|ratings [site]    CSV on the standard output; --out=<file> writes a file
  check                           counts all votes and days again and compares; --repair corrects
  move --from=<file.db>           carries an SQLite file's counts and votes into the database
                                  that is configured (DATABASE_URL); can be run again at any time

The database is the one of the configuration: CONFIG, DATA, DATABASE_URL.
`;

/** Runs one command; the exit code says whether it worked. */
async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      from: {type: 'string'},
      out: {type: 'string'},
      repair: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const [name = '', ...args] = positionals;
  const command = commands[name];
  if (!command || values.help) {
    process.stdout.write(usage);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const config = loadConfig(process.env);
  const database = await readyDatabase(config, true);
  try {
    await command({config, database, args, options: values, tell});
  } finally {
    await database.close();
  }
}

/** Progress and results for people go beside what a file or a pipe takes. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

main().catch((error: unknown) => {
  const plain =
    error instanceof ConfigError || (error as {code?: string}).code?.startsWith('ERR_PARSE');
  const {message, stack} = error as Error;
  tell(plain ? message : (stack ?? message));
  process.exitCode = 1;
});
