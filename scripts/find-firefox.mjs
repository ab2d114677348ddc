// @ts-check
import { Stop } from './stop.mjs';

/** Where Firefox usually is, the long-term release first: it is what agencies have. */
const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * A Firefox to test with: the one of the environment's FIREFOX, else the one that is there. None is installed: these tests
 * are asked for by name, and whoever asks knows what may be put on the machine.
 * @param {Pick<import('./browser.mjs').Machine, 'platform' | 'env' | 'exists' | 'starts'>} machine
 * @returns {Promise<string>} Its path. Rejects with a `Stop` that says what to do when there is none.
 */
export async function findFirefox({ platform, env, exists, starts }) {
  if (platform === 'win32') throw new Stop('The tests in Firefox run on Linux and macOS only.');
  const asked = env['FIREFOX'];
  if (asked && !exists(asked)) throw new Stop(`FIREFOX is set to ${asked}, and there is no such file. Correct it or unset it.`);
  for (const path of asked ? [asked] : USUAL_PLACES) if (exists(path) && (await starts(path))) return path;
  throw new Stop(
    'There is no Firefox to test with. Install it (on Debian, as root: apt-get install firefox-esr), or set FIREFOX to its path.',
  );
}
