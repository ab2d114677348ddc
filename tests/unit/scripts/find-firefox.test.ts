import { expect, it } from 'vitest';
import { findFirefox } from '../../../scripts/find-firefox.mjs';

/** A machine with these files, all of which start. */
const machine = (files: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
  starts: async () => true,
});

it('takes the Firefox asked for before any other', async () => {
  expect(await findFirefox(machine(['/opt/mine', '/usr/bin/firefox'], { FIREFOX: '/opt/mine' }))).toBe('/opt/mine');
});

it('takes the long-term release before the latest', async () => {
  expect(await findFirefox(machine(['/usr/bin/firefox', '/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  expect(await findFirefox(machine(['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
});

it('passes over a Firefox that does not start', async () => {
  const lame = { ...machine(['/usr/bin/firefox-esr', '/usr/bin/firefox']), starts: async (path: string) => path === '/usr/bin/firefox' };
  expect(await findFirefox(lame)).toBe('/usr/bin/firefox');
});

it('says what to do when there is no Firefox, or not the one asked for', async () => {
  await expect(findFirefox(machine([]))).rejects.toThrow(/no Firefox to test with\. Install it/);
  await expect(findFirefox(machine(['/usr/bin/firefox'], { FIREFOX: '/opt/mine' }))).rejects.toThrow('FIREFOX is set to /opt/mine');
});

it('says that it does not run on Windows', async () => {
  await expect(findFirefox(machine([], {}, 'win32'))).rejects.toThrow('Linux and macOS only');
});
