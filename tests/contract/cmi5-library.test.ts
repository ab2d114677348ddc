import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE, opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { libraryIn } from '../helpers/lms/cmi5-library.ts';
import { verbOf, type Statement } from '../helpers/lms/cmi5-rules.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { answer, course, learn, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';

const OBJECTIVE = {
  id: 'tag:what-you-say-first,2026:objective/report-missing',
  definition: { type: 'http://adlnet.gov/expapi/activities/objective' },
};

/** A statement without what differs from run to run: its id, its times, and the name of the question. */
function compared({ id: _id, timestamp: _timestamp, result, object, ...rest }: Statement) {
  const { duration: _duration, ...told } = result ?? {};
  const { id: about, ...more } = object;
  const isQuestion = verbOf({ ...rest, id: '', timestamp: '', object } as Statement) === 'answered';
  return { ...rest, result: told, object: isQuestion ? more : { id: about, ...more } };
}

// The library reads the clock anew for every statement, and a busy machine would have it say that it lasted longer than its session.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const kinds = [
  { name: 'with a mark', masteryScore: 0.8 },
  { name: 'without a mark', masteryScore: undefined },
];

describe.each(kinds)('the statements of the maintained library, in an LMS $name,', ({ masteryScore }) => {
  test('are ours, field by field, for a course that is passed', async () => {
    const theirs = Object.assign(new Cmi5Lms(), { masteryScore });
    const library = await libraryIn(theirs.launch(new FakeClock()));
    await library.initialize();
    await library.interactionChoice(
      '',
      'report-both-tonight',
      ['b'],
      ['b'],
      undefined,
      undefined,
      { en: 'What now?' },
      true,
      undefined,
      OBJECTIVE as never,
    );
    await library.complete();
    await library.pass({ scaled: 0.92, raw: 92, min: 0, max: 100 });
    await library.terminate();

    const ours = Object.assign(new Cmi5Lms(), { masteryScore });
    const clock = new FakeClock();
    const { session, keeper } = await opened(ours, clock);
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    learn(keeper, ...wholeCourse);
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);

    const own = ours.statements.filter((statement) => verbOf(statement) !== 'experienced');
    expect(own.map(compared)).toEqual(theirs.statements.map(compared));
    expect(own).toHaveLength(5);
  });

  test('are ours, field by field, for a course that is failed', async () => {
    const theirs = Object.assign(new Cmi5Lms(), { masteryScore });
    const library = await libraryIn(theirs.launch(new FakeClock()));
    await library.initialize();
    await library.fail({ scaled: 0.58, raw: 58, min: 0, max: 100 });
    await library.terminate();

    const ours = Object.assign(new Cmi5Lms(), { masteryScore });
    const clock = new FakeClock();
    const strict = { ...course, tries: 1, reporting: { whenDone: 'passed', whenTriesAreUsed: 'failed' } } as const;
    const { session, keeper } = await opened(ours, clock, strict);
    learn(keeper, ...takeCheck(58));
    await clock.advance(MINUTE);
    session.end();
    await clock.advance(0);
    expect(ours.statements.map(compared)).toEqual(theirs.statements.map(compared));
    expect(ours.statements).toHaveLength(3);
  });
});
