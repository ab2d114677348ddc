#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { listenFor } from './translator.mjs';

/**
 * Stands where Playwright looks for Firefox: starts the Firefox of the environment's FIREFOX with the arguments given, and says
 * the translator's address in place of Firefox's own.
 */
const firefox = spawn(process.env['FIREFOX'] ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => firefox.kill());

createInterface(firefox.stderr).on('line', async (line) => {
  const [, address] = /^WebDriver BiDi listening on (ws:\S+)$/.exec(line) ?? [];
  process.stderr.write(`${address === undefined ? line : `WebDriver BiDi listening on ${await listenFor(address)}`}\n`);
});
