import { expect, test } from 'vitest';
import { debrief } from '../../../src/course/scenario/debrief.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { ending, smallTalk } from './small-talk.ts';

const told = (log: string, talk = smallTalk()) => debrief(talk, replay(talk, log));

test('There is no debrief before the end', () => {
  expect(told('')).toBeNull();
  expect(told('a')).toBeNull();
});

test('The words of the ending fit what happened', () => {
  const outcome = [{ when: { flag: 'WARM' }, text: 'He stayed.' }, { text: 'He left.' }];
  const talk = smallTalk({ endings: [ending('only', 'a', { outcome })] });
  expect(told('aa', talk)).toMatchObject({ outcome: 'He stayed.', unknown: 'You do not know the rest.' });
  expect(told('ba', talk)?.outcome).toBe('He left.');
});

test('A step missed says what it would have changed, a step done does not', () => {
  expect(told('ba')?.steps).toEqual([
    { flag: 'WARM', label: 'Said hello warmly', done: false, wasOpen: true, missed: 'He might have stayed.', sources: ['INT-1'] },
  ]);
  expect(told('aa')?.steps[0]).toMatchObject({ done: true, missed: '' });
});

test('A step whose moment did not come in this run is told from one that was let go by', () => {
  const flags = { ...smallTalk().flags, LATER: { label: 'Called the day after', required: true, missed: 'She waited for it.' } };
  const openIn = (talk = smallTalk({ flags }), log = 'ba') => told(log, talk)?.steps.map(({ flag, wasOpen }) => [flag, wasOpen]);
  expect(openIn()).toEqual([
    ['WARM', true],
    ['LATER', false],
  ]);
  // What a moment brings by itself was open there too.
  const [first = '', ...others] = Object.keys(smallTalk().nodes);
  const nodes = { ...smallTalk().nodes, [first]: { ...smallTalk().nodes[first]!, enter: { flags: ['LATER'] } } };
  expect(others).not.toEqual([]);
  expect(openIn(smallTalk({ flags, nodes }))).toContainEqual(['LATER', true]);
});

test('Only steps the talk asks for are listed', () => {
  const flags = { ...smallTalk().flags, EXTRA: { label: 'Something else', required: false } };
  expect(told('aa', smallTalk({ flags }))?.steps.map(({ flag }) => flag)).toEqual(['WARM']);
});

test('A skill had a chance only where some line used it', () => {
  expect(told('aa')?.skills).toMatchObject([{ id: 'relief', chances: [{ line: 1, used: true }] }]);
  expect(told('ba')?.skills).toMatchObject([{ id: 'relief', chances: [{ line: 1, used: false }] }]);
});

test('A line that asks in two ways counts for both', () => {
  const asked = Object.fromEntries(told('ba')?.asked.map(({ kind, count }) => [kind, count]) ?? []);
  expect(asked).toEqual({ open: 1, closed: 1, leading: 0, pressing: 1, why: 0, stacked: 0 });
});

test('Lines taken back count for nothing', () => {
  expect(told('b~aa')).toEqual(told('aa'));
});
