// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { toolPath } from './build.mjs';
import { usualPlaces } from './known-browsers.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Machine What the search for a browser may look at and do; tests hand in their own.
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 * @property {() => Promise<string | undefined>} playwrightsOwn Where Playwright would keep its own Chromium.
 * @property {(browser: string) => Promise<boolean>} starts Whether a browser starts here.
 * @property {() => Promise<boolean>} installPlaywrights Downloads Playwright's own; whether that worked.
 * @property {() => Promise<boolean>} installDebians Installs a package of Debian's; whether that was possible and worked.
 */

/**
 * The browser that is there, or undefined.
 * @param {Machine} machine
 * @returns {Promise<string | undefined>} Its path. Rejects with a `Stop` when the one asked for by CHROMIUM does not exist.
 */
export async function findBrowser({ platform, env, exists, playwrightsOwn, starts }) {
  const asked = env['CHROMIUM'];
  if (asked && !exists(asked)) throw new Stop(`CHROMIUM is set to ${asked}, and there is no such file. Correct it or unset it.`);
  for (const path of asked ? [asked] : [...usualPlaces(platform, env), await playwrightsOwn()]) {
    if (path !== undefined && exists(path) && (await starts(path))) return path;
  }
  return undefined;
}

/**
 * A browser to test with: the one that is there, else Playwright's own, else Debian's Chromium.
 * @param {Machine} machine
 * @returns {Promise<string>} Its path. Rejects with a `Stop` that says what to do when there is none to be had.
 */
export async function getBrowser(machine) {
  for (const install of [async () => true, machine.installPlaywrights, machine.installDebians]) {
    const browser = (await install()) ? await findBrowser(machine) : undefined;
    if (browser !== undefined) return browser;
  }
  throw new Stop(
    'There is no browser to test with, and none could be installed.\n' +
      'Install Chromium or Google Chrome (on Debian, as root: apt-get install chromium), or set CHROMIUM to the path of one.',
  );
}

/**
 * This machine.
 * @param {import('./build.mjs').Workshop} workshop
 * @returns {Machine}
 */
export function thisMachine({ root, node }) {
  const { platform, env } = process;
  return {
    platform,
    env,
    exists: existsSync,
    playwrightsOwn: async () => {
      const { chromium } = await import('@playwright/test');
      return chromium.executablePath();
    },
    // Asking for the version fails when a library is missing. On Windows it would open a window instead.
    starts: async (browser) => platform === 'win32' || (await run(browser, ['--version'], { seconds: 20 })).code === 0,
    installPlaywrights: async () => {
      console.log("\nNo browser found. Trying Playwright's own Chromium.");
      const program = [toolPath(root, '@playwright/test', 'playwright'), 'install', 'chromium'];
      const { code } = await run(node, program, {
        cwd: root,
        env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
        show: true,
        seconds: 600,
      });
      return code === 0;
    },
    installDebians: async () => {
      const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
      if (!/^ID=debian$/m.test(release)) return false;
      const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
      console.log("\nTrying Debian's Chromium.");
      const apt = (/** @type {string[]} */ ...words) => {
        const [program = '', ...args] = [...asRoot, 'apt-get', ...words];
        return run(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, show: true, seconds: 900 });
      };
      // One package list that cannot be fetched fails the update, and the package may be found all the same.
      await apt('update');
      // The first is the quicker one, and older releases do not have it.
      for (const name of ['chromium-headless-shell', 'chromium']) {
        if ((await apt('install', '-y', '--no-install-recommends', name)).code === 0) return true;
      }
      return false;
    },
  };
}
