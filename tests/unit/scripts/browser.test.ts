import { expect, it } from 'vitest';
import { findBrowser, getBrowser, type Machine } from '../../../scripts/browser.mjs';

const OWN = '/home/me/.cache/ms-playwright/chrome';

/** A Linux machine with these files and nothing to install from, unless said otherwise. */
function machine(files: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    exists: (path) => files.includes(path),
    playwrightsOwn: async () => OWN,
    starts: async () => true,
    installPlaywrights: async () => false,
    installDebians: async () => false,
    ...more,
  };
}

/** An installation that puts a file on the machine. */
const adds = (files: string[], path: string) => async () => {
  files.push(path);
  return true;
};

it('takes the browser asked for before any other', async () => {
  expect(await findBrowser(machine(['/opt/mine', '/usr/bin/chromium'], { env: { CHROMIUM: '/opt/mine' } }))).toBe('/opt/mine');
});

it('says so when the browser asked for does not exist', async () => {
  await expect(findBrowser(machine([], { env: { CHROMIUM: '/opt/mine' } }))).rejects.toThrow('CHROMIUM is set to /opt/mine');
});

it("takes the system's browser, then Playwright's own", async () => {
  expect(await findBrowser(machine(['/usr/bin/google-chrome', OWN]))).toBe('/usr/bin/google-chrome');
  expect(await findBrowser(machine([OWN]))).toBe(OWN);
  expect(await findBrowser(machine([]))).toBeUndefined();
});

it("prefers Debian's Chromium without windows, which is quicker", async () => {
  expect(await findBrowser(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', OWN]))).toBe(
    '/usr/bin/chromium-headless-shell',
  );
});

it('passes over a browser that does not start', async () => {
  const lame = machine(['/usr/bin/chromium', OWN], { starts: async (path) => path === OWN });
  expect(await findBrowser(lame)).toBe(OWN);
});

it('looks in the usual places of macOS and Windows', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
  const windows = await findBrowser(
    machine([], { platform: 'win32', env: { ProgramFiles: 'C:\\Programs' }, exists: (path) => path.endsWith('msedge.exe') }),
  );
  expect(windows).toContain('msedge.exe');
});

it('installs nothing when a browser is there', async () => {
  const refuse = async () => {
    throw new Error('must not install');
  };
  const there = machine(['/usr/bin/chromium'], { installPlaywrights: refuse, installDebians: refuse });
  expect(await getBrowser(there)).toBe('/usr/bin/chromium');
});

it("installs Playwright's own when there is none", async () => {
  const files: string[] = [];
  expect(await getBrowser(machine(files, { installPlaywrights: adds(files, OWN) }))).toBe(OWN);
});

it("goes on to Debian's package when Playwright's own cannot be had", async () => {
  const files: string[] = [];
  expect(await getBrowser(machine(files, { installDebians: adds(files, '/usr/bin/chromium') }))).toBe('/usr/bin/chromium');
});

it("goes on to Debian's package when Playwright's own does not start for want of libraries", async () => {
  const files: string[] = [];
  const bare = machine(files, {
    starts: async (path) => path !== OWN,
    installPlaywrights: adds(files, OWN),
    installDebians: adds(files, '/usr/bin/chromium'),
  });
  expect(await getBrowser(bare)).toBe('/usr/bin/chromium');
});

it('says what to do when there is no browser to be had', async () => {
  await expect(getBrowser(machine([]))).rejects.toThrow(/no browser to test with.*\nInstall Chromium or Google Chrome/);
});
