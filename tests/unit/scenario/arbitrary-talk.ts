import fc from 'fast-check';
import type { Beat, Condition, Effects, Scenario } from '../../../src/course/scenario/scenario.ts';
import { choice, ending, node, smallTalk } from './small-talk.ts';

const flag = fc.constantFrom('F', 'G', 'H');
const meter = fc.constantFrom('trust', 'calm');

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ flag }),
    fc.record({ steps: fc.constantFrom('all-done', 'some-missed') }),
    fc.record({ meter, atLeast: fc.integer({ min: -1, max: 5 }) }),
    fc.record({ meter, atMost: fc.integer({ min: -1, max: 5 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
  ),
}));

const effects: fc.Arbitrary<Effects> = fc.record({
  meters: fc.dictionary(meter, fc.integer({ min: -3, max: 3 })),
  flags: fc.array(flag, { maxLength: 2 }),
});

const posture = fc.constantFrom('guarded', 'open', 'still');

/** A list of which the last entry always holds. */
const listOf = <T extends object>(entry: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.array(fc.tuple(condition, entry), { maxLength: 2 }), entry)
    .map(([conditional, last]) => [...conditional.map(([when, own]) => ({ when, ...own })), last]);

const beat: fc.Arbitrary<Beat> = fc
  .option(posture, { nil: undefined })
  .map((named) => ({ notice: 'He waits.', lines: [], posture: named }));

const beats = listOf(beat);

/** Talks of a few nodes, made at random: sound in their names, anything but sensible otherwise. They may loop. */
export const arbitraryTalk: fc.Arbitrary<Scenario> = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const ids = Array.from({ length: size }, (_none, index) => `n${index}`);
  const branches = listOf(fc.record({ to: fc.constantFrom('end', ...ids) }));
  const arbitraryChoice = (letter: string) =>
    fc
      .record({ effects, reply: beats, next: branches, grade: fc.constantFrom('best', 'partly', 'harmful') })
      .map((own) => choice(letter, own));
  const arbitraryNode = fc
    .record({ choices: fc.tuple(...['a', 'b', 'c'].map(arbitraryChoice)), enter: fc.option(effects, { nil: undefined }), arrive: beats })
    .map(({ choices, ...own }) => node(choices, own));
  return fc
    .record({ nodes: fc.tuple(...ids.map(() => arbitraryNode)), postures: listOf(fc.record({ posture })), when: condition })
    .map(({ nodes, postures, when }) =>
      smallTalk({
        meters: { trust: { start: 2, min: 0, max: 4, name: 'Trust' }, calm: { start: 0, min: -1, max: 1, name: 'Calm' } },
        flags: Object.fromEntries(['F', 'G', 'H'].map((id) => [id, { label: id, required: id !== 'H' }])),
        postures,
        start: 'n0',
        nodes: Object.fromEntries(ids.map((id, index) => [id, nodes[index] ?? node([])])),
        leads: { best: ['first'], partly: ['first'], harmful: ['first'] },
        endings: [ending('first', 'a', { when }), ending('other', 'b')],
      }),
    );
});

/** Anything a saved log may hold: mostly letters that fit, take-backs, and some that fit nothing. */
export const arbitraryLog = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '~', 'z'), maxLength: 14, size: 'max' });
