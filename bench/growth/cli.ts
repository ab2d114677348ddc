import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runsAsked } from '../asked.ts';
import { openBrowser } from '../browser.ts';
import { machineOf } from '../machine.ts';
import { compared, growthTable } from './comparison.ts';
import { growContent, GROWN } from './grown-content.ts';
import { launches } from './launches.ts';
import { GROWTH_LINES } from './lines.ts';
import { madeCourse } from './made-course.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * `npm run bench:growth`: builds and packs today's course and one of 100 lessons, 1,000 items and 20 talks made from it, and
 * compares what they cost. Takes minutes. `--runs 5` says how often each is launched. The result is written to
 * `bench/growth/results.json`; the exit code is 1 when something grows more than it should.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  const runs = runsAsked(values.runs);
  const folder = mkdtempSync(join(tmpdir(), 'course-growth-'));
  const browser = await openBrowser(root);
  try {
    const today = await madeCourse(join(root, 'content'), join(folder, 'today'));
    process.stderr.write('Today’s course is built.\n');
    await growContent(join(root, 'content'), join(folder, 'grown', 'content'), GROWN);
    const grown = await madeCourse(join(folder, 'grown', 'content'), join(folder, 'grown'));
    process.stderr.write('The grown course is built.\n');
    const [ofToday = {}, ofGrown = {}] = await launches(browser, [today, grown], runs);
    const lines = GROWTH_LINES.map((line) => compared(line, { ...today.costs, ...ofToday }, { ...grown.costs, ...ofGrown }));
    const machine = machineOf(browser);
    console.log(
      `${growthTable(lines)}\n\nMedians of ${runs} launches\n${machine.processor}, ${machine.cores} cores, ${machine.browser}, ${machine.day}`,
    );
    writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, runs, lines }, null, 2)}\n`);
    if (lines.some(({ met }) => met === false)) process.exitCode = 1;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
