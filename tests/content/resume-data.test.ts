import { expect, it } from 'vitest';
import { loadContent } from '../../src/authoring/content.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { pageIds } from '../../src/authoring/site-map.ts';
import { drawItems } from '../../src/course/assessment/draw.ts';
import {
  withAnswer,
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withLessonOpened,
  withPlace,
  withPreferences,
  withRunLog,
  withScore,
  withSeed,
} from '../../src/course/record/changes.ts';
import { decode, encode } from '../../src/course/record/codec.ts';
import { completion } from '../../src/course/record/completion.ts';
import { emptyRecord, RUNS_KEPT, type LearnerRecord } from '../../src/course/record/record.ts';
import { explore } from '../../src/course/scenario/explore.ts';
import { questionOf } from '../../src/authoring/question.ts';

/** The learner who has done everything this course has, with as many and as long runs as are kept. */
async function everythingDone(): Promise<LearnerRecord> {
  const edition = (await loadContent()).edition('en');
  const { lessons, talks, items, course, strings } = edition;
  let record = withSeed(emptyRecord, 0xffffff);
  for (const { slot } of lessons) record = withLessonOpened(record, slot);
  for (const { slot } of items.filter(({ use }) => use === 'lesson')) record = withCheck(record, slot, true);
  for (const talk of talks) {
    const { longest } = explore(talk);
    for (let run = 0; run < RUNS_KEPT; run++) record = withRunLog(record, talk.slot, 5_000_000 + run, 'd'.repeat(longest ?? 0));
    for (const { letter } of talk.endings) record = withEnding(record, talk.slot, letter);
    record = withDebriefed(record, talk.slot);
  }
  const bank = items.filter(({ use }) => use === 'final').map((item) => questionOf(item, strings.check));
  const drawn = drawItems(bank, course.finalCheck.draw, 0xffffff);
  record = withAttemptStarted(record, 0xffffff, drawn);
  for (let given = 0; given < drawn.length; given++) record = withAnswer(record, 31);
  const longestPage = pageIds(edition).reduce((a, b) => (b.length > a.length ? b : a));
  record = withPlace(withScore(record, 100), longestPage, 300_000_000);
  record = withPreferences(record, { theme: 'dark', motion: 'reduced', coach: true, talkOptions: 7 }, 300_000_000);
  expect(completion(record, outlineOf(edition), 'everything').complete).toBe(true);
  return record;
}

it('resume data stay under 600 characters when everything is done and four runs of every talk are kept', async () => {
  const record = await everythingDone();
  const text = encode(record);
  expect(text.length).toBeLessThan(600);
  expect(decode(text)).toEqual(record);
});
