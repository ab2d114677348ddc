// @ts-check

/** Between signs of life, where a line cannot be written over. */
const QUIET_SECONDS = 20;

/**
 * Prints what is being done, how long it has taken so far, and how it ended. `work` resolves to words on how it went, or
 * to nothing. Rejects with what `work` rejects with.
 * @param {string} title
 * @param {() => Promise<string | void>} work
 * @param {Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean }} [out]
 */
export async function step(title, work, out = process.stdout) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  out.write(out.isTTY ? `${title} …` : `${title} …\n`);
  const alive = () => out.write(out.isTTY ? `\r${title} … ${seconds()} s` : `  … ${seconds()} s\n`);
  const timer = setInterval(alive, out.isTTY ? 1000 : QUIET_SECONDS * 1000);
  const end = (/** @type {string} */ how) => {
    clearInterval(timer);
    out.write(`${out.isTTY ? '\r' : ''}${title}: ${how} (${seconds()} s)\n`);
  };
  try {
    const how = await work();
    end(how ?? 'done');
  } catch (error) {
    end('failed');
    throw error;
  }
}
