// @ts-check

/** A failure that the person at the keyboard can do something about. Its message says what. */
export class Stop extends Error {}

/**
 * Runs a command's main part: a `Stop` prints its message alone, anything else with its stack, and both end with code 1.
 * Ctrl-C ends the command and what it started: with code 130, or 0 once the part has called `serving`, when it is the
 * usual way to end.
 * @param {(serving: () => void) => Promise<void>} work
 */
export async function command(work) {
  let interrupted = 130;
  process.on('SIGINT', () => process.exit(interrupted));
  process.on('SIGTERM', () => process.exit(143));
  try {
    await work(() => (interrupted = 0));
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
