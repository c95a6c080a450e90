import type {AddressInfo} from 'node:net';
import {buildApp} from './app.js';
import {ConfigError, loadConfig} from './config.js';

/** How long a stop may take before it is cut short. */
const stopTime = 10_000;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await buildApp(config);
  try {
    await app.listen({port: config.port, host: config.host});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      fail(
        `Port ${config.port} is taken. Set PORT to another one, for example: PORT=8081 npm start`,
      );
    }
    throw error;
  }
  const {port} = app.server.address() as AddressInfo;
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host;
  process.stdout.write(`Portal and endpoint: http://${host}:${port}/\n`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => app.server.closeAllConnections(), stopTime - 2_000).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(String(error)),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) fail(error.message);
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
