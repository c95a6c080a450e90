import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {engines, findBrowsers} from './scripts/browsers.mjs';
import {commandsPlugin} from './test/helpers/commands.mjs';
import * as launchers from './test/helpers/launchers.mjs';
import {countingReporter} from './test/helpers/reporter.mjs';
import {startServer} from './test/helpers/server.mjs';
import {startWall} from './test/helpers/wall.mjs';
import {hostPages} from './test/hosts/host-pages.mjs';

const wanted = process.env.TEST_ENGINES?.split(',') ?? engines;
const found = findBrowsers();
const wall = await startWall();
const server = await startServer();

// The runner only logs a rejection that nobody handles; here it fails the test that runs.
const testRunnerHtml = testFramework => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script>
      addEventListener('unhandledrejection', event => {
        setTimeout(() => {
          if (!event.defaultPrevented) reportError(event.reason);
        });
      });
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testRunnerHtml,
  files: process.env.TEST_FILES?.split(',') ?? ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  // A page in the background has no focus and slow timers, so each browser shows one at a time.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  browsers: wanted
    .filter(engine => found[engine])
    .map(engine => launchers[engine](found[engine], wall.port)),
  middleware: [
    hostPages,
    // A page that a test opens comes under the policy that its address asks for.
    async (context, next) => {
      await next();
      if (context.query.csp) context.set('Content-Security-Policy', context.query.csp);
    },
  ],
  plugins: [
    commandsPlugin({endpointOrigin: server.origin}),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // What a widget says on the console is checked by tests; in the log it hides what failed.
  filterBrowserLogs: ({args}) => !/^(Lit is in dev mode|<portal-)/.test(String(args[0])),
  reporters: [
    defaultReporter({reportTestProgress: false}),
    countingReporter({resultsFile: process.env.TEST_RESULTS}),
  ],
};
