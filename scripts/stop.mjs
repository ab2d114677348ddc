// @ts-check

/** A failure that the person at the keyboard can do something about. Its message says what. */
export class Stop extends Error {}

/**
 * Runs a command's main part: a `Stop` prints its message alone, anything else with its stack, and both end with code 1.
 * Ctrl-C ends the command and what it started.
 * @param {() => Promise<void>} work
 */
export async function command(work) {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
