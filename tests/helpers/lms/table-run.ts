import { expect } from 'vitest';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { completion } from '../../../src/course/record/completion.ts';
import { merge } from '../../../src/course/record/merge.ts';
import type { LearnerRecord } from '../../../src/course/record/record.ts';
import { answer, course, learn } from './learning.ts';
import { THE_REST, type Moment } from './table-moments.ts';
import type { Trouble } from './table-troubles.ts';
import { inAWord, type World } from './table-world.ts';

/** `passes`: it is over before the window is closed. `lasts`: it is not, and the learner opens the course again later. */
export type Ending = 'passes' | 'lasts';

const MINUTE = 60_000;
const HALF_A_MINUTE = 30_000;
const RANK = { none: 0, incomplete: 0, failed: -1, completed: 1, passed: 2 } as const;

/**
 * One cell of the table: the learner does something while something is wrong, comes back, and finishes the course.
 * Holds on the way that nothing is claimed which is not so, that nothing is lost that was not said to be, and that the LMS
 * ends with the right status, score and record.
 *
 * @returns what the learner saw of saving while it lasted
 */
export async function runCell(world: World, trouble: Trouble, moment: Moment, ending: Ending): Promise<string> {
  const isLaunch = moment.before.length === 0;
  if (isLaunch) await trouble.begin(world);
  await world.open();
  if (!isLaunch) await prepare(world, trouble, moment);
  const known = isLaunch ? decode('') : world.done();

  learn(world.windows[0]!.keeper, ...moment.during);
  if (moment.name.includes('check')) world.windows[0]!.keeper.answered(answer('report-both-tonight', true, world.clock.now()));
  await world.clock.advance(trouble.lasts);
  const saw = inAWord(world.windows[0]!.keeper.saving());
  expect((isLaunch && trouble.seenAtLaunch) || trouble.seen, 'what the learner saw').toContain(saw);
  expectTruth(world, trouble, saw, trouble.lasts > HALF_A_MINUTE);
  const done = world.done();
  // Where the learner was told that nothing is recorded, what was on record before must be there still, and no more.
  const isTold = ['ended', 'review', 'storage'].includes(saw) || (world.lms !== null && world.windows[0]!.session === null);
  const isKept = ending === 'passes' || !(isTold || (isLaunch && trouble.isAnonymous));

  if (ending === 'passes') await pass(world, trouble);
  const { status } = world.stored();
  trouble.closing?.(world);
  world.closeAll(ending === 'passes' || trouble.goodbye);

  const { keeper } = await world.reopen();
  expectHolds(keeper.read(), isKept ? done : known, 'what the relaunch brought');
  learn(keeper, ...THE_REST);
  await world.clock.advance(MINUTE);
  // An LMS that has its "passed" may open the course only to look back.
  expect(['saved', 'review'], 'what the learner sees in the end').toContain(inAWord(keeper.saving()));
  expectTruth(world, trouble, inAWord(keeper.saving()));
  expectFinished(world, status);
  world.closeAll(true);
  expectFinished(world, status);
  return saw;
}

/** What was done before it went wrong is on record. */
async function prepare(world: World, trouble: Trouble, { before }: Moment): Promise<void> {
  learn(world.windows[0]!.keeper, ...before);
  await world.clock.advance(MINUTE);
  if (trouble.atOpening) world.closeAll(true);
  await trouble.begin(world);
  if (trouble.atOpening) await world.open();
}

async function pass(world: World, trouble: Trouble): Promise<void> {
  trouble.end?.(world);
  const [first] = world.windows;
  // A learner who was told that there is no session tries again.
  if (first!.session?.isRefused) first!.keeper.saveNow();
  await world.clock.advance(8 * MINUTE);
  if (world.lms !== null) expect(inAWord(first!.keeper.saving()), 'once it is over').toBe('saved');
  expectTruth(world, trouble, inAWord(first!.keeper.saving()));
}

/**
 * "Saved" means that it is on record or kept on the device, but for what was done in the last half minute; and nothing is
 * confirmed that is not on record.
 */
function expectTruth(world: World, trouble: Trouble, saw: string, isSettled = true): void {
  const { status, score, resume } = world.stored();
  const kept = merge(decode(resume), world.kept());
  for (const { keeper, session } of world.windows) {
    const isOnRecord = session !== null || world.lms === null;
    if (saw === 'saved' && isOnRecord && isSettled) expectHolds(kept, keeper.read(), 'what was said to be saved');
    const confirmed = keeper.confirmed();
    if (confirmed === null || trouble.isBelievable) continue;
    expect(RANK[status], 'the status on record, against what was confirmed').toBeGreaterThanOrEqual(RANK[confirmed.status]);
    expect(score ?? 0, 'the score on record, against what was confirmed').toBeGreaterThanOrEqual(confirmed.score ?? 0);
  }
}

function expectFinished(world: World, before: keyof typeof RANK): void {
  const { status, score, resume } = world.stored();
  if (world.lms === null) {
    expect(completion(decode(resume), course.outline, course.rule).complete, 'that all is done').toBe(true);
    return;
  }
  expect({ status, score }, 'what is on record in the end').toEqual({ status: 'passed', score: 92 });
  expect(RANK[status], 'the status in the end, against the one before').toBeGreaterThanOrEqual(RANK[before]);
}

function expectHolds(record: LearnerRecord, part: LearnerRecord, what: string): void {
  expect(encode(merge(record, part)), `${what}`).toBe(encode(record));
}
