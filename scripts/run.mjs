// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] Added to the environment.
 * @property {boolean} [show] Print what the program prints as it comes, instead of keeping it.
 * @property {number} [seconds] Ends the program after this time.
 *
 * @typedef {object} Ran
 * @property {number} code Exit code; 1 when the program could not be started or was ended.
 * @property {string} output Everything printed, empty with `show`.
 *
 * @typedef {(program: string, args: string[], options?: RunOptions) => Promise<Ran>} Run
 */

/**
 * Runs a program to its end. Never rejects. Programs of the project's packages are on its path, the Node that came with
 * them first.
 * @type {Run}
 */
export function run(program, args, { cwd = process.cwd(), env = {}, show = false, seconds = 0 } = {}) {
  return new Promise((done) => {
    const path = [join(cwd, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: seconds * 1000,
    });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    // As text, so that a character cut in two by the pipe is waited for.
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (data) => (output += data));
    const finish = (/** @type {Ran} */ ran) => {
      process.off('exit', end);
      done(ran);
    };
    child.on('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}
