import { describe, expect, test } from 'vitest';
import { debrief, type Step } from '../../../src/course/scenario/debrief.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { choice, ending, node, smallTalk } from './small-talk.ts';

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
    { flag: 'WARM', label: 'Said hello warmly', mark: 'missed', missed: 'He might have stayed.', sources: ['INT-1'] },
  ]);
  expect(told('aa')?.steps).toEqual([{ flag: 'WARM', label: 'Said hello warmly', mark: 'done', missed: '', sources: [] }]);
});

describe('In a talk that can end before its last moment', () => {
  const flags = {
    ...smallTalk().flags,
    PLAN: { label: 'Made a plan', required: true, missed: 'She had none.' },
    LATER: { label: 'Called the day after', required: true, missed: 'She waited for it.' },
  };
  const line = (letter: string, raised: string[], to: string) => choice(letter, { effects: { flags: raised }, next: [{ to }] });
  const nodes = {
    hello: node([line('a', ['WARM'], 'ask'), line('b', [], 'ask'), line('c', [], 'end'), line('d', ['WARM'], 'end')]),
    ask: node([line('a', ['PLAN', 'WARM'], 'later'), line('b', [], 'later'), line('c', [], 'end')]),
    later: node([line('a', ['LATER', 'PLAN'], 'end'), line('b', [], 'end')]),
  };
  const talk = smallTalk({ flags, nodes });

  test.each<[told: string, log: string, marks: Step['mark'][]]>([
    ['Steps of later moments were not reached', 'c', ['missed', 'notReached', 'notReached']],
    ['A moment more brings one more step', 'bc', ['missed', 'missed', 'notReached']],
    ['What was done stays done', 'ac', ['done', 'missed', 'notReached']],
    ['What was let go by can be made good', 'bba', ['missed', 'done', 'done']],
    ['A line taken back brought no moment', 'bbb~~~c', ['missed', 'notReached', 'notReached']],
  ])('%s: %s', (_told, log, marks) => {
    expect(told(log, talk)?.steps.map(({ mark }) => mark)).toEqual(marks);
  });

  test('What a step not reached would have changed is not held against the learner', () => {
    const { label } = flags.LATER;
    expect(told('c', talk)?.steps.at(-1)).toEqual({ flag: 'LATER', label, mark: 'notReached', missed: '', sources: [] });
  });

  test('The words of an ending can ask whether a step was missed, and whether all were done', () => {
    const target = [
      { when: { steps: 'some-missed' as const }, text: 'Look at the steps you missed.' },
      { when: { steps: 'all-done' as const }, text: 'Try a harder run.' },
      { text: 'Stay until the end.' },
    ];
    const asking = smallTalk({ flags, nodes, endings: [ending('only', 'a', { target })] });
    expect(told('ac', asking)?.target).toBe('Look at the steps you missed.');
    expect(told('aaa', asking)?.target).toBe('Try a harder run.');
    expect(told('d', asking)?.target).toBe('Stay until the end.');
  });
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
