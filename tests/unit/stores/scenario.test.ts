import { beforeEach, expect, test, vi } from 'vitest';
import { withRunLog } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { $record, connect, update } from '../../../src/stores/record.ts';
import { createTalkStore, finished, keepRuns, startNow, underWay } from '../../../src/stores/scenario.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';
import { smallTalk } from '../scenario/small-talk.ts';

/** Slots in use so far: the record of this page lives as long as the page, so each test plays a talk of its own. */
let slot = 0;
let talk = smallTalk();
const merged: LearnerRecord[] = [];
const keeper: Keeper = {
  kind: 'browser',
  standard: null,
  learnerName: null,
  passMark: null,
  read: () => emptyRecord,
  merge: (known) => void merged.push(known),
  answered: () => {},
  saveNow: () => {},
  leave: () => {},
  saving: () => ({ state: 'saved', at: 0 }),
  confirmed: () => null,
  listen: () => () => {},
};

beforeEach(() => {
  slot += 1;
  talk = smallTalk({ slot });
  connect(keeper, 'en');
  merged.length = 0;
});

const play = (...signs: string[]) => {
  const store = createTalkStore(talk);
  const stop = keepRuns(store, slot);
  store.trigger.restart({ started: startNow(slot) });
  for (const sign of signs) {
    if (sign === '~') store.trigger.takeBack();
    else store.trigger.choose({ letter: sign });
  }
  return { store, stop, context: () => store.getSnapshot().context };
};
const runs = () => $record.get().talks[slot]?.runs ?? [];

test('A choice is played and kept at once', () => {
  const { context } = play('a');
  expect(context().run).toEqual(replay(talk, 'a'));
  expect(runs().map(({ log }) => log)).toEqual(['a']);
  expect(merged).toHaveLength(1);
});

test('A run without a choice is not kept', () => {
  play();
  expect(runs()).toEqual([]);
});

test('Letters that fit nothing change nothing', () => {
  const { context } = play('z', '~', 'a', 'b');
  expect(context().log).toBe('a');
  expect(merged).toHaveLength(1);
});

test('A line taken back stays in the log', () => {
  const { context } = play('a', '~', 'b');
  expect(context().log).toBe('a~b');
  expect(runs()[0]?.log).toBe('a~b');
});

test('Reaching an ending is remembered', () => {
  play('b', 'c');
  expect($record.get().talks[slot]?.endings).toEqual(['b']);
});

test('A saved run goes on where it was', () => {
  play('a');
  const saved = underWay(talk, $record.get());
  const store = createTalkStore(talk);
  if (saved) store.trigger.restore(saved);
  expect(store.getSnapshot().context).toMatchObject({ started: saved?.started, log: 'a', run: replay(talk, 'a') });
});

test('A run that has ended is finished, not under way', () => {
  play('a', 'a');
  expect(underWay(talk, $record.get())).toBeNull();
  expect(finished(talk, $record.get()).map(({ log }) => log)).toEqual(['aa']);
});

test('Playing again begins a run of its own', () => {
  const { store } = play('a', 'a');
  store.trigger.restart({ started: startNow(slot) });
  store.trigger.choose({ letter: 'b' });
  expect(runs().map(({ log }) => log)).toEqual(['b', 'aa']);
});

test('A replay begins a new run with the lines that stood before', () => {
  const { store, context } = play('b', '~', 'a', 'a');
  store.trigger.replayFrom({ started: startNow(slot), line: 2 });
  expect(context().run.now?.node).toBe('ask');
  store.trigger.choose({ letter: 'c' });
  expect(runs().map(({ log }) => log)).toEqual(['ac', 'b~aa']);
});

test('A replay is kept once it has a line of its own', () => {
  const { store } = play('b', 'a');
  store.trigger.replayFrom({ started: startNow(slot), line: 2 });
  expect(runs().map(({ log }) => log)).toEqual(['ba']);
});

test('A saved run that stops fitting takes no more choices, but can be replayed to where it still fits', () => {
  const { store, context } = play();
  store.trigger.restore({ started: startNow(slot), log: 'azb' });
  store.trigger.choose({ letter: 'a' });
  expect(context().log).toBe('azb');
  store.trigger.replayFrom({ started: startNow(slot), line: context().run.turns.length + 1 });
  expect(context()).toMatchObject({ log: 'a', run: { stopped: null } });
});

test('A run played on elsewhere is left alone: the lines chosen here go into a run of their own, all of them', () => {
  const { store, context } = play('a');
  const { started } = context();
  update((record) => withRunLog(record, slot, started, 'aa', true));
  store.trigger.choose({ letter: 'c' });
  expect(runs()).toEqual([
    { started: started + 1, log: 'ac', ended: true },
    { started, log: 'aa', ended: true },
  ]);
});

test('A run played on elsewhere another way is left alone too', () => {
  const { store, context } = play('a');
  const { started } = context();
  update((record) => withRunLog(record, slot, started, 'a~b'));
  store.trigger.choose({ letter: 'c' });
  expect(runs().map(({ log }) => log)).toEqual(['ac', 'a~b']);
});

test('A run that others, begun later, have pushed out goes on as a run of its own, with all of its lines', () => {
  const { store, context } = play('a');
  const { started } = context();
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000 });
  for (let nth = 1; nth <= 6; nth += 1) update((record) => withRunLog(record, slot, started + nth, 'aa', true));
  expect(runs().map((run) => run.started)).not.toContain(started);
  store.trigger.choose({ letter: 'c' });
  expect(runs()[0]).toMatchObject({ log: 'ac', ended: true });
  vi.useRealTimers();
});

test('A run that has ended is kept as ended', () => {
  play('a', 'a');
  expect(runs()).toMatchObject([{ log: 'aa', ended: true }]);
});

test('A finished run stays to be looked back on, however many are begun after it', () => {
  play('a', 'a');
  for (let nth = 0; nth < 6; nth += 1) play('b');
  expect(finished(talk, $record.get()).map(({ log }) => log)).toEqual(['aa']);
});

test('Nothing is kept any more once keeping stops', () => {
  const { store, stop } = play('a');
  stop();
  store.trigger.choose({ letter: 'a' });
  expect(runs()[0]?.log).toBe('a');
});
