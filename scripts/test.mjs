// @ts-check
import { fileURLToPath } from 'node:url';
import { getBrowser, thisMachine } from './browser.mjs';
import { inWords } from './counts.mjs';
import { runStages } from './run-stages.mjs';
import { setUp } from './set-up.mjs';
import { stages } from './stages.mjs';
import { command, Stop } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm test`: sets up what is missing, checks everything, and ends with one line that adds it all up. */
await command(async () => {
  const workshop = { root, node: await setUp(root) };
  const browser = await getBrowser(thisMachine(workshop)).catch((error) => {
    if (error instanceof Stop) return error;
    throw error;
  });
  const counts = await runStages(stages(workshop, browser));
  console.log(`\n${inWords(counts)}`);
  if (counts.failed > 0) process.exitCode = 1;
});
