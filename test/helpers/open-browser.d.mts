import type {Browser, LaunchOptions} from 'puppeteer-core';

/** A browser for tests in Node, as in the other tests: New York's time, nothing but this machine. */
export function openBrowser(
  engine?: 'chromium' | 'firefox',
  options?: LaunchOptions,
): Promise<Browser>;
