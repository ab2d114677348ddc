import { describe, expect, test, vi } from 'vitest';
import { withLessonOpened, withScore } from '../../src/course/record/changes.ts';
import { encode } from '../../src/course/record/codec.ts';
import { merge } from '../../src/course/record/merge.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { browserKeeper } from '../../src/tracking/browser.ts';
import type { Keeper } from '../../src/tracking/keeper.ts';
import { opened } from '../helpers/lms/cmi5-launched.ts';
import { Cmi5Lms } from '../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { launched, type Launched } from '../helpers/lms/launched.ts';
import { answer, learn, wholeCourse } from '../helpers/lms/learning.ts';
import { PROFILES, PROFILES_2004 } from '../helpers/lms/profiles.ts';
import type { LmsFault } from '../helpers/lms/table-lms.ts';

/** Somewhere a record is kept from one visit to the next. */
interface Place {
  name: string;
  /** Whether what was done is there at the next visit. */
  keeps: boolean;
  /** Opens it again and again; `leave` ends a visit in order. */
  visit(clock: FakeClock): Promise<{ keeper: Keeper; leave: () => Promise<void> }>;
}

const browser = (name: string, trouble: FakeBrowser['trouble']): (() => Place) => {
  return () => {
    const used = new FakeBrowser();
    used.trouble = trouble;
    const visit = async (clock: FakeClock) => ({ keeper: browserKeeper(used.tab(), 'course', clock.now), leave: async () => undefined });
    return { name, keeps: trouble === 'none', visit };
  };
};

const launchIn = async (clock: FakeClock, launch: Promise<Pick<Launched, 'session' | 'keeper'>>) => {
  const { session, keeper } = await launch;
  const leave = async () => {
    session.end();
    await clock.advance(0);
  };
  return { keeper, leave };
};

const cmi5 = (name: string, keeps: boolean, fault: LmsFault | null, masteryScore?: number): (() => Place) => {
  return () => {
    const lms = Object.assign(new Cmi5Lms(), { fault, masteryScore });
    return { name: `${name}, cmi5`, keeps, visit: (clock: FakeClock) => launchIn(clock, opened(lms, clock)) };
  };
};

const places: (() => Place)[] = [
  browser('a browser', 'none'),
  browser('a browser that blocks storage', 'blocked'),
  browser('a browser whose storage is full', 'full'),
  browser('a browser that forgets at once', 'mute'),
  ...[...PROFILES, ...PROFILES_2004].map(({ name, standard, keeps, make }) => () => {
    const lms = make();
    return { name: `${name}, ${standard}`, keeps, visit: (clock: FakeClock) => launchIn(clock, launched(lms, clock)) };
  }),
  cmi5('an LMS that does what it should', true, null),
  cmi5('an LMS with a mark of its own', true, null, 0.8),
  cmi5('an LMS without interactions', true, 'knows no interactions'),
  cmi5('an LMS that starts no session', false, 'starts no session'),
  cmi5('an LMS that takes no value', false, 'takes no value'),
  cmi5('an LMS that refuses to store', false, 'refuses to store'),
  cmi5('an LMS that says it stored and did not', false, 'says it stored and did not'),
  cmi5('an LMS that cuts resume data', false, 'cuts values short'),
  cmi5('an LMS that throws at every reading', false, 'throws when read'),
  cmi5('an LMS that gives null for every reading', false, 'reads as null'),
];

describe.each(places.map((make) => ({ name: make().name, make })))('$name', ({ make }) => {
  test('gives back at once what a page has handed over', async () => {
    const { keeper } = await make().visit(new FakeClock());
    learn(keeper, ...wholeCourse);
    const known = keeper.read();
    expect(known).toMatchObject({ lessons: [0, 1], finalCheck: { best: 92 }, place: { value: 'back-at-five' } });
    expect(known.talks[0]?.runs[0]?.log).toBe('ab~c');
  });

  test('takes nothing back when a page hands over less than it has', async () => {
    const { keeper } = await make().visit(new FakeClock());
    learn(keeper, ...wholeCourse);
    const before = keeper.read();
    keeper.merge(withScore(emptyRecord, 10));
    expect(keeper.read()).toEqual(before);
  });

  test('keeps nothing of the objects that a page has handed over, for they would keep the page', async () => {
    const { keeper } = await make().visit(new FakeClock());
    const known = wholeCourse.reduce((record, change) => change(record), emptyRecord);
    const ofPage = new Set<unknown>();
    const eachPart = (value: unknown, seen: (part: object) => void): void => {
      if (typeof value !== 'object' || value === null) return;
      seen(value);
      for (const part of Object.values(value)) eachPart(part, seen);
    };
    eachPart(known, (part) => ofPage.add(part));
    eachPart(emptyRecord, (part) => ofPage.delete(part));
    keeper.merge(known);
    const shared: unknown[] = [];
    eachPart(keeper.read(), (part) => ofPage.has(part) && shared.push(part));
    expect(shared).toEqual([]);
  });

  test('tells those who listen, until they stop', async () => {
    const { keeper } = await make().visit(new FakeClock());
    const heard = vi.fn<() => void>();
    const stop = keeper.listen(heard);
    learn(keeper, (record) => withLessonOpened(record, 0));
    expect(heard).toHaveBeenCalled();
    stop();
    heard.mockClear();
    learn(keeper, (record) => withLessonOpened(record, 1));
    expect(heard).not.toHaveBeenCalled();
  });

  test('is not brought down by a listener whose page is gone', async () => {
    const { keeper } = await make().visit(new FakeClock());
    const heard = vi.fn<() => void>();
    keeper.listen(() => {
      throw new Error('this window is gone');
    });
    keeper.listen(heard);
    learn(keeper, (record) => withLessonOpened(record, 0));
    expect(heard).toHaveBeenCalled();
  });

  test('says it has saved only when what was done is there at the next visit', async () => {
    const clock = new FakeClock();
    const place = make();
    const { keeper, leave } = await place.visit(clock);
    learn(keeper, ...wholeCourse);
    keeper.answered(answer('report-both-tonight', true, clock.now()));
    await clock.advance(60_000);
    expect(keeper.saving().state).toBe(place.keeps ? 'saved' : 'unsaved');
    const done = keeper.read();
    await leave();
    const again = (await place.visit(clock)).keeper;
    expect(encode(again.read()) === encode(done)).toBe(place.keeps);
    // Of what is not there, nothing else is there in its place.
    expect(merge(again.read(), done)).toEqual(done);
  });

  test('confirms what is stored and nothing else', async () => {
    const clock = new FakeClock();
    const place = make();
    const { keeper } = await place.visit(clock);
    learn(keeper, ...wholeCourse);
    await clock.advance(60_000);
    expect(keeper.confirmed()?.status ?? 'incomplete').toBe(keeper.kind === 'lms' && place.keeps ? 'passed' : 'incomplete');
  });

  test('can be asked to save at any time', async () => {
    const clock = new FakeClock();
    const place = make();
    const { keeper, leave } = await place.visit(clock);
    keeper.saveNow();
    learn(keeper, ...wholeCourse);
    keeper.saveNow();
    await clock.advance(1_000);
    await leave();
    keeper.saveNow();
    learn(keeper, (record) => withLessonOpened(record, 7));
    await clock.advance(60_000);
    expect(keeper.read().lessons).toEqual([0, 1, 7]);
  });
});
