import { drawItems } from '../course/assessment/draw.ts';
import {
  withAnswer,
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withFinished,
  withLessonOpened,
  withPlace,
  withPreferences,
  withReached,
  withRunLog,
  withScore,
  withSeed,
} from '../course/record/changes.ts';
import { emptyRecord, RUNS_KEPT, type LearnerRecord } from '../course/record/record.ts';
import { TAKE_BACK } from '../course/scenario/replay.ts';
import { explore } from '../course/scenario/explore.ts';
import type { Edition } from './content.ts';
import { pageFile, pageIds } from './site-map.ts';

const LARGEST_SEED = 0xffffff;

/** Some thirty years from 2026, in minutes and in seconds: later times take no more room. */
const LATE = { minutes: 16_000_000, seconds: 1_000_000_000 } as const;

/** The code of an answer to the largest item there can be, eight cards in four groups (`course/assessment/answer.ts`). */
const LARGEST_ANSWER = 4 ** 8 - 1;

type Talk = Edition['talks'][number];

/** Slot of each talk → lines of its longest run; null when it can go round in a loop, so that there is no longest. Takes seconds. */
export function longestRuns(talks: readonly Talk[]): Map<number, number | null> {
  return new Map(talks.map((talk) => [talk.slot, explore(talk).longest]));
}

/**
 * The record that takes up the most room: everything done; every question answered wrongly and then rightly; for each talk
 * as many runs as are kept, one of them ended, each by the longest path with every line taken back once; and all of it in
 * a second language.
 *
 * @param longest as `longestRuns` gives it
 * @param times how often the lessons and talks of the course are there: a course that many times as large
 */
export function fullestRecord(
  edition: Edition,
  longest: ReadonlyMap<number, number | null> = longestRuns(edition.talks),
  times = 1,
): LearnerRecord {
  const { lessons, talks, items } = edition;
  let record = withSeed(emptyRecord, LARGEST_SEED);
  for (const slot of repeated(
    lessons.map(({ slot: own }) => own),
    times,
  ))
    record = withLessonOpened(record, slot);
  const checks = items.filter(({ use }) => use === 'lesson').map(({ slot }) => slot);
  for (const right of [false, true]) for (const slot of repeated(checks, times)) record = withCheck(record, slot, right);
  const stride = strideOf(talks.map(({ slot }) => slot));
  for (const talk of talks)
    for (let time = 0; time < times; time += 1) record = withTalk(record, talk, longest.get(talk.slot) ?? 0, talk.slot + time * stride);
  record = withFinalCheck(record, edition);
  const pages = pageIds(edition).map((id) => pageFile(id, 'es', edition.language).replace(/\.html$/, ''));
  record = withPlace(
    record,
    pages.reduce((long, page) => (page.length > long.length ? page : long)),
    LATE.seconds,
  );
  record = withPreferences(record, { theme: 'dark', motion: 'reduced', coach: true, talkOptions: 7 }, LATE.seconds);
  return withFinished(withReached(record, 'passed'), LATE.minutes);
}

function withTalk(record: LearnerRecord, talk: Talk, lines: number, slot: number): LearnerRecord {
  const letters = Object.values(talk.nodes).flatMap(({ choices }) => choices.map(({ letter }) => letter));
  const last = letters.reduce((a, b) => (b > a ? b : a));
  const log = `${last}${TAKE_BACK}${last}`.repeat(lines);
  let known = withRunLog(record, slot, LATE.minutes, log, true);
  for (let run = 1; run <= RUNS_KEPT; run += 1) known = withRunLog(known, slot, LATE.minutes + run, log);
  return withDebriefed(
    talk.endings.reduce((reached, { letter }) => withEnding(reached, slot, letter), known),
    slot,
  );
}

function withFinalCheck(record: LearnerRecord, { items, course }: Edition): LearnerRecord {
  const bank = items.filter(({ use }) => use === 'final');
  const drawn = drawItems(bank, course.finalCheck.draw, LARGEST_SEED);
  const started = withAttemptStarted(record, LARGEST_SEED, drawn);
  const attempt = { number: 1, seed: LARGEST_SEED };
  return withScore(
    drawn.reduce((known, _slot, position) => withAnswer(known, attempt, position, LARGEST_ANSWER), started),
    100,
  );
}

/** The slots of a course so many times as large. */
function repeated(slots: readonly number[], times: number): number[] {
  const stride = strideOf(slots);
  return Array.from({ length: times }, (_none, time) => slots.map((slot) => slot + time * stride)).flat();
}

const strideOf = (slots: readonly number[]) => Math.max(...slots, 0) + 1;
