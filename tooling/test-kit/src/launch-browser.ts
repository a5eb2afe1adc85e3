import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** A browser of its own, with nothing remembered; `close` ends it and removes its folder. */
export type TestBrowser = {
  /** A person at a desk: cookies and storage of their own. */
  readonly newPerson: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
};

/**
 * What Playwright leaves out of every Chromium, for the last list given counts alone; and, at the end, the renderers of the address bar.
 * Without a window nobody types there, and they took more time with every page than the page itself.
 */
const LEFT_OUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

// A browser in a test talks to the service under test and to nobody else.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  `--disable-features=${LEFT_OUT.join(',')}`,
];

/** Without movement: what breathes while it loads is drawn anew sixty times a second, by this machine's processor. */
const DESK = {
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  reducedMotion: 'reduce',
} as const;

/**
 * Starts the Chromium of this machine without a window.
 * @throws when there is none: `npm test` says how to get one
 */
export async function launchBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
  const home = await mkdtemp(path.join(tmpdir(), 'iza-browser-'));
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: asRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    chromiumSandbox: !asRoot,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home } as Record<
      string,
      string
    >,
  });
  return {
    newPerson: (options = {}) => browser.newContext({ ...DESK, ...options }),
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
