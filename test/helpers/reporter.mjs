import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * Counts per engine, exactly, and writes them for scripts/test.mjs. A file that does not load, an
 * error outside a test and a file without a test each count as one failure of that engine.
 */
export function countingReporter({resultsFile} = {}) {
  const perEngine = new Map();
  const skips = new Map();
  const failures = [];
  let rootDir = '.';

  const save = complete => {
    if (!resultsFile) return;
    writeFileSync(
      resultsFile,
      JSON.stringify({
        complete,
        engines: Object.fromEntries(perEngine),
        skipped: [...skips].map(([name, engines]) => ({name, engines})),
        failures,
      }),
    );
  };

  return {
    start({config, browserNames}) {
      rootDir = config.rootDir;
      for (const name of browserNames) perEngine.set(name, {passed: 0, failed: 0, skipped: 0});
      save(false);
    },

    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      const file = relative(rootDir, testFile);
      const parts = [];
      let good = true;
      for (const session of sessionsForTestFile) {
        const counts = countSession(session);
        for (const name of counts.skippedNames) {
          const key = `${file}: ${name}`;
          skips.set(key, [...(skips.get(key) ?? []), session.browser.name]);
        }
        for (const text of counts.failures) {
          failures.push(`${session.browser.name}: ${file}: ${text}`);
        }
        const sum = perEngine.get(session.browser.name);
        for (const key of ['passed', 'failed', 'skipped']) sum[key] += counts[key];
        good &&= counts.failed === 0;
        parts.push(describe(session.browser.name, counts));
      }
      logger.log(`${good ? '✓' : '✗'} ${file}: ${parts.join(', ')}`);
      save(false);
    },

    onTestRunFinished() {
      save(true);
    },
  };
}

function describe(engine, {passed, failed, skipped, emptyFile}) {
  return [
    engine,
    passed,
    failed ? `(${failed} FAILED)` : '',
    skipped ? `(${skipped} skipped)` : '',
    emptyFile ? '(no test ran)' : '',
  ]
    .filter(part => part !== '')
    .join(' ');
}

function countSession(session) {
  const tests = [...testsOf(session.testResults)];
  const skipped = tests.filter(({test}) => test.skipped);
  const passed = tests.filter(({test}) => test.passed && !test.skipped).length;
  let failed = tests.length - passed - skipped.length;
  const emptyFile = tests.length === 0;
  const errors = session.errors?.length ?? 0;
  if (errors > 0 || emptyFile || (!session.passed && failed === 0)) failed += 1;
  return {
    passed,
    failed,
    skipped: skipped.length,
    skippedNames: skipped.map(({name}) => name),
    failures: [
      ...tests
        .filter(({test}) => !test.passed && !test.skipped)
        .map(({name, test}) => `${name}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`),
      ...(session.errors ?? []).map(error => `outside a test\n${error.message ?? error}`),
      ...(emptyFile ? ['no test ran'] : []),
    ],
    emptyFile,
  };
}

function* testsOf(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield {test, name: [...path, test.name].join(' › ')};
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}
