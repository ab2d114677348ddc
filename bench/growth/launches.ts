import type { Browser } from '@playwright/test';
import { byHome, firstLesson, resumed, type Measured, type World } from '../journeys.ts';
import { lmsPage } from '../lms/lms-page.ts';
import { median } from '../median.ts';
import { serveFolders } from '../served.ts';
import { stopsOf } from '../stops.ts';
import type { Costs } from './comparison.ts';
import type { MadeCourse } from './made-course.ts';

const JOURNEYS = { firstLesson, byHome, resumed: resumed('index'), finalCheck: resumed('final-check') } as const;

/** What is taken from which journey, under which name. */
const MEASURES = [
  ['launch', 'firstLesson', 'lcp'],
  ['calls', 'firstLesson', 'calls'],
  ['launch to home', 'byHome', 'lcp of home'],
  ['launch, finished', 'resumed', 'lcp'],
  ['calls, finished', 'resumed', 'calls'],
  ['blocking, finished', 'resumed', 'blocking'],
  ['final check', 'finalCheck', 'lcp'],
  ['blocking, final check', 'finalCheck', 'blocking'],
] as const;

/** Launches courses in turn, so that whatever else the machine does falls on each of them. Medians, one set a course. */
export async function launches(browser: Browser, courses: readonly MadeCourse[], runs: number): Promise<Costs[]> {
  const lms = await lmsPage();
  const worlds: World[] = [];
  for (const { edition, longest, files } of courses)
    worlds.push({ browser, site: await serveFolders({ course: files, lms }), stops: stopsOf(edition, longest) });
  const measured = worlds.map((): Record<keyof typeof JOURNEYS, Measured[]> => ({
    firstLesson: [],
    byHome: [],
    resumed: [],
    finalCheck: [],
  }));
  try {
    for (let run = 0; run < runs; run += 1)
      for (const name of Object.keys(JOURNEYS) as (keyof typeof JOURNEYS)[])
        for (const [nth, world] of worlds.entries()) measured[nth]![name].push(await JOURNEYS[name](world));
  } finally {
    for (const { site } of worlds) await site.close();
  }
  return measured.map((all) =>
    Object.fromEntries(
      MEASURES.flatMap(([name, journey, measure]) => {
        const middle = median(all[journey].flatMap((one) => one[measure] ?? []));
        return middle === null ? [] : [[name, middle]];
      }),
    ),
  );
}
