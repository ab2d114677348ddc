import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/authoring/content.ts';
import { longestRuns } from '../src/authoring/fullest-record.ts';
import { journeysAsked, runsAsked } from './asked.ts';
import { openBrowser } from './browser.ts';
import { folderOf, packageIn } from './course.ts';
import { JOURNEYS, LINES } from './figures.ts';
import { floorPage } from './floor.ts';
import type { Measured } from './journeys.ts';
import { keptSizes } from './kept.ts';
import { THROTTLE } from './learner.ts';
import { lmsPage } from './lms/lms-page.ts';
import { machineOf } from './machine.ts';
import { packageSizes } from './package-sizes.ts';
import { figureOf, table } from './report.ts';
import { serveFolders } from './served.ts';
import { stopsOf } from './stops.ts';

const root = join(import.meta.dirname, '..');
const { megabits, roundTrip, slowdown } = THROTTLE;

/**
 * `npm run bench`: what the built package costs a learner on a slow network and a slow machine, beside a hand-written page
 * in the same frame. `--runs 5` says how often each journey is made, `--only pressPause` makes one of them alone. With all
 * of them the result is written to `bench/results.json`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } } });
  const count = runsAsked(values.runs);
  const journeys = journeysAsked(JOURNEYS, values.only);
  const { zip, files: course } = packageIn(join(root, 'packages'));
  const content = await loadContent(join(root, 'content'));
  const edition = content.edition(content.languages[0]!);
  const stops = stopsOf(edition, longestRuns(edition.talks));
  const website = folderOf(join(root, 'dist'));
  const site = await serveFolders({
    course,
    website,
    lms: await lmsPage(),
    floor: floorPage(course, `${stops.lesson}.html`),
  });
  const browser = await openBrowser(root);
  const runs: Record<string, Measured[]> = { package: [packageSizes(course, zip, edition)], website: [keptSizes(website)] };
  try {
    for (const [name, journey] of journeys) {
      runs[name] = [];
      for (let run = 0; run < count; run += 1) runs[name].push(await journey({ browser, site, stops }));
      process.stderr.write(`${name}: ${runs[name].length} runs\n`);
    }
    const figures = LINES.map((line) => figureOf(line, runs)).filter(({ ours }) => values.only === undefined || ours !== null);
    const machine = machineOf(browser);
    const conditions = `${megabits} Mbit/s, ${roundTrip} ms round trip, processor slowed ${slowdown}×, medians of ${count}`;
    console.log(`${table(figures)}\n\n${conditions}\n${machine.processor}, ${machine.cores} cores, ${machine.browser}, ${machine.day}`);
    if (values.only === undefined)
      writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, conditions, figures }, null, 2)}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
