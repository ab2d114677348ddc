import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { play, replay, standingLetters, TAKE_BACK } from '../../../src/course/scenario/replay.ts';
import { arbitraryLog, arbitraryTalk } from './arbitrary-talk.ts';
import { choice, node, smallTalk } from './small-talk.ts';

test('An empty log waits at the start of the talk', () => {
  const run = replay(smallTalk(), '');
  expect(run.now).toMatchObject({ node: 'hello', posture: 'guarded', state: { meters: { trust: 3 }, flags: [] } });
  expect(run.ending).toBeNull();
});

test('A reply and the way on are chosen by the state the choice leaves', () => {
  const run = replay(smallTalk(), 'a');
  expect(run.turns[0]).toMatchObject({ posture: 'open', after: { meters: { trust: 5 }, flags: ['WARM'] } });
  expect(run.now).toMatchObject({ node: 'ask', posture: 'open', beat: { notice: 'He looks at you.' } });
});

test('A beat that names a posture goes before the posture rules', () => {
  expect(replay(smallTalk(), 'b').now?.posture).toBe('turned-away');
});

test('The first ending that holds is taken', () => {
  expect(replay(smallTalk(), 'aa').ending?.id).toBe('good');
  expect(replay(smallTalk(), 'ba').ending?.id).toBe('plain');
  expect(replay(smallTalk(), 'ba').now).toBeNull();
});

test('Arriving changes the state before what is met is chosen', () => {
  const nodes = { ...smallTalk().nodes };
  nodes['ask'] = { ...nodes['ask']!, enter: { flags: ['WARM'], meters: { trust: -9 } } };
  const { now } = replay(smallTalk({ nodes }), 'b');
  expect(now).toMatchObject({ state: { meters: { trust: 0 }, flags: ['WARM'] }, beat: { notice: 'He looks at you.' } });
});

test('A line taken back is remembered with its place', () => {
  const run = replay(smallTalk(), 'ab~a');
  expect(run.stopped).toEqual({ position: 1, sign: 'b' });
  const other = replay(smallTalk(), 'a~ba');
  expect(other.takenBack.map(({ line, turn }) => [line, turn.choice.letter])).toEqual([[1, 'a']]);
  expect(standingLetters(other)).toBe('ba');
});

test.each(['z', '~', 'aaa', 'a b', 'é'])('The log "%s" stops where it fits nothing, and does not throw', (log) => {
  const run = replay(smallTalk(), log);
  expect(run.stopped).not.toBeNull();
  expect(replay(smallTalk(), log.slice(0, run.stopped?.position))).toEqual({ ...run, stopped: null });
});

test('A log written for other content stops instead of inventing a line', () => {
  const shorter = smallTalk({ nodes: { ...smallTalk().nodes, hello: node([choice('b', { next: [{ to: 'ask' }] })]) } });
  expect(replay(shorter, 'ba').ending).not.toBeNull();
  expect(replay(shorter, 'aa')).toMatchObject({ turns: [], stopped: { position: 0, sign: 'a' } });
});

property.prop([arbitraryTalk, arbitraryLog])('Replaying a log is the same as having played it sign by sign', (talk, log) => {
  let run = replay(talk, '');
  let heard = '';
  for (const sign of log) {
    const next = play(talk, run, sign);
    if (!next) break;
    run = next;
    heard += sign;
    expect(replay(talk, heard)).toEqual(run);
  }
  expect(replay(talk, log).stopped?.position ?? log.length).toBe(heard.length);
});

property.prop([arbitraryTalk, arbitraryLog])('Taking a line back leads to where one was before it', (talk, log) => {
  const run = replay(talk, log);
  for (const letter of ['a', 'b', 'c']) {
    const said = run.stopped ? null : play(talk, run, letter);
    if (!said) continue;
    const back = play(talk, said, TAKE_BACK);
    expect(back).toEqual({ ...run, takenBack: [...run.takenBack, { line: run.turns.length + 1, turn: said.turns.at(-1) }] });
  }
});

property.prop([arbitraryTalk, arbitraryLog])('The lines that stand lead to the same place as the whole log', (talk, log) => {
  const run = replay(talk, log);
  const { turns, now, ending } = replay(talk, standingLetters(run));
  expect({ turns, now, ending }).toEqual({ turns: run.turns, now: run.now, ending: run.ending });
});

property.prop([arbitraryTalk, arbitraryLog])('A run either waits for a choice or has ended', (talk, log) => {
  const run = replay(talk, log);
  expect(run.now === null).toBe(run.ending !== null);
});

property.prop([arbitraryTalk, arbitraryLog])('Meters stay within their range and raised flags stay raised', (talk, log) => {
  let flags: readonly string[] = [];
  for (const { from, after } of replay(talk, log).turns) {
    for (const state of [from.state, after]) {
      for (const [id, { min, max }] of Object.entries(talk.meters)) {
        expect(state.meters[id]).toBeGreaterThanOrEqual(min);
        expect(state.meters[id]).toBeLessThanOrEqual(max);
      }
      expect(state.flags).toEqual(expect.arrayContaining([...flags]));
      flags = state.flags;
    }
  }
});
