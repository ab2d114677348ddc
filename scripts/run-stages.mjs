// @ts-check
import { inWords, NOTHING, sum } from './counts.mjs';
import { step } from './progress.mjs';

/**
 * Runs stages one after the other and prints a line for each, with what it printed when it failed. A stage that needs one
 * that failed is skipped.
 * @param {import('./stages.mjs').Stage[]} stages
 * @param {Parameters<typeof step>[2]} [out]
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStages(stages, out = process.stdout) {
  /** @type {Set<string>} */
  const failed = new Set();
  const all = [];
  for (const { title, after = [], work } of stages) {
    const missing = after.find((name) => failed.has(name));
    if (missing !== undefined) {
      failed.add(title);
      all.push({ ...NOTHING, skipped: 1 });
      out.write(`${title}: skipped, because "${missing}" failed\n`);
      continue;
    }
    let said = '';
    await step(
      title,
      async () => {
        const { counts, output } = await work();
        all.push(counts);
        if (counts.failed > 0) {
          failed.add(title);
          said = `\n${output.trim()}\n\n`;
        }
        return inWords(counts);
      },
      out,
    );
    out.write(said);
  }
  return sum(all);
}
