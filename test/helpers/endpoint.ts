import {executeServerCommand} from '@web/test-runner-commands';
import {TestEndpoint} from './test-endpoint.js';

export type {Answer, LogEntry, Rule} from './test-endpoint.js';

const open: TestEndpoint[] = [];

/** An endpoint for this test alone, gone after it. */
export async function endpoint(): Promise<TestEndpoint> {
  const origin = await executeServerCommand<string, undefined>('endpoint-origin');
  const created = new TestEndpoint(origin);
  open.push(created);
  await created.program();
  return created;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(each => each.close()));
});
