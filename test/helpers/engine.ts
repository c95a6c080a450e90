export type Engine = 'Chromium' | 'Firefox' | 'WebKit';
/** What only some drivers can do: media features, and a viewport narrower than 450 pixels. */
export type Ability = 'emulateMedia' | 'narrowViewport';

const {userAgent} = navigator;

/** The engine that this test runs in. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

const lacking: Record<Engine, readonly Ability[]> = {
  Chromium: [],
  Firefox: ['emulateMedia'],
  WebKit: ['emulateMedia', 'narrowViewport'],
};

/** Whether the driver of this engine can do it; `(can('emulateMedia') ? it : it.skip)(…)`. */
export function can(ability: Ability): boolean {
  return !lacking[engine].includes(ability);
}

/**
 * Skips the running test where the engine's driver can't do something, with the reason in its name.
 * Call it first, in a test written as a `function`: `it('…', async function () { requires(this, 'emulateMedia'); …`
 */
export function requires(context: Mocha.Context, ability: Ability): void {
  if (can(ability)) return;
  if (context.test) context.test.title += ` [${engine}'s driver cannot ${ability}]`;
  context.skip();
}
