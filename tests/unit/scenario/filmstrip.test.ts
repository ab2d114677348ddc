import { expect, test } from 'vitest';
import { filmstrip } from '../../../src/course/scenario/filmstrip.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { choice, node, smallTalk } from './small-talk.ts';

/** A talk that passes through these postures, one line each; a posture in a scene without the young person is written in brackets. */
function film(...moments: string[]) {
  const nodes = moments.map((moment, index) => {
    const posture = moment.replace(/[()]/g, '');
    const next = [{ to: index + 1 < moments.length ? `n${index + 1}` : 'end' }];
    const reply = [{ lines: [], notice: 'He waits.', posture }];
    return [`n${index}`, node([choice('a', { reply, next })], { scene: moment.startsWith('(') ? 'desk' : 'couch', arrive: reply })];
  });
  const talk = smallTalk({ start: 'n0', nodes: Object.fromEntries(nodes) });
  return filmstrip(talk, replay(talk, 'a'.repeat(moments.length))).map(({ line, posture }) => `${line} ${posture}`);
}

test('A posture that stays is one picture', () => {
  expect(film('guarded', 'guarded', 'open', 'guarded')).toEqual(['1 guarded', '3 open', '4 guarded']);
});

test('Moments without the young person in the picture are left out', () => {
  expect(film('(open)', 'guarded', '(still)', 'guarded', '(open)')).toEqual(['2 guarded']);
});

test('Of many changes the first, the last and new postures between them are kept', () => {
  const strip = film('guarded', 'wary', 'guarded', 'settled', 'open', 'still', 'shaken', 'settled', 'open');
  expect(strip).toEqual(['1 guarded', '2 wary', '6 still', '7 shaken', '9 open']);
});

test('The answer to a line may change the posture within one moment', () => {
  const talk = smallTalk();
  expect(filmstrip(talk, replay(talk, 'aa')).map(({ line, answered, posture }) => [line, answered, posture])).toEqual([
    [1, false, 'guarded'],
    [1, true, 'open'],
  ]);
});
