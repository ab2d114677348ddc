import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/course/scenario/scenario.ts';
import { verify } from '../../../src/course/scenario/verify.ts';
import { choice, ending, node, smallTalk } from './small-talk.ts';

const { nodes } = smallTalk();
const hello = nodes['hello']!;
const ask = nodes['ask']!;
const withAsk = (own: Partial<typeof ask>) => smallTalk({ nodes: { hello, ask: { ...ask, ...own } } });

test('A sound talk has no problem', () => {
  expect(verify(smallTalk()).problems).toEqual([]);
});

const faults: [string, Scenario, string][] = [
  ['a node nothing leads to', smallTalk({ nodes: { ...nodes, attic: node([choice('a')]) } }), 'Node "attic" can never be reached.'],
  [
    'an ending that another always takes',
    smallTalk({ endings: [ending('early', 'c', { when: { meter: 'trust', atLeast: 0 } }), ...smallTalk().endings] }),
    'Ending "good" can never be reached.',
  ],
  [
    'an ending whose condition never holds',
    smallTalk({ endings: [ending('never', 'c', { when: { meter: 'trust', atLeast: 7 } }), ...smallTalk().endings] }),
    'In the endings: the condition of entry 1 is never true, so it is never taken.',
  ],
  [
    'a reply that never comes',
    withAsk({
      choices: [
        choice('a', { reply: [{ when: { meter: 'trust', atMost: 0 }, lines: [], notice: 'Silence.' }, ...hello.choices[0]!.reply] }),
      ],
    }),
    'In node "ask", choice a, reply: the condition of entry 1 is never true, so it is never taken.',
  ],
  [
    'a greeting that always comes',
    withAsk({
      arrive: [
        { when: { meter: 'trust', atLeast: 1 }, lines: [], notice: 'Silence.' },
        { lines: [], notice: 'Noise.' },
      ],
    }),
    'In node "ask", on arriving: the condition of entry 1 is always true, so what follows it is never taken.',
  ],
  [
    'a branch that is never taken',
    withAsk({ choices: [choice('a', { next: [{ when: { not: { meter: 'trust', atLeast: 0 } }, to: 'hello' }, { to: 'end' }] })] }),
    'In node "ask", choice a, next: the condition of entry 1 is never true, so it is never taken.',
  ],
  [
    'words of an ending that never show',
    smallTalk({
      endings: [
        ending('good', 'a', { when: { flag: 'WARM' }, outcome: [{ when: { flag: 'WARM' }, text: 'A.' }, { text: 'B.' }] }),
        ending('plain', 'b'),
      ],
    }),
    'In ending "good", outcome: the condition of entry 1 is always true, so what follows it is never taken.',
  ],
  [
    'a posture rule that never decides',
    smallTalk({ postures: [{ when: { meter: 'trust', atLeast: 7 }, posture: 'still' }, ...smallTalk().postures] }),
    'In the posture rules: the condition of entry 1 is never true, so it is never taken.',
  ],
  [
    'words for a missed step where none can be missed',
    smallTalk({
      nodes: { hello: { ...hello, choices: [hello.choices[0]!] }, ask },
      endings: [ending('only', 'a', { target: [{ when: { steps: 'some-missed' }, text: 'A.' }, { text: 'B.' }] })],
      leads: { best: ['only'], partly: ['only'], harmful: ['only'] },
    }),
    'In ending "only", target: the condition of entry 1 is never true, so it is never taken.',
  ],
  [
    'a flag nothing raises',
    smallTalk({ flags: { ...smallTalk().flags, SPARE: { label: 'Spare', required: false } } }),
    'Flag "SPARE" is never raised when the talk ends.',
  ],
  [
    'a loop without a way out',
    withAsk({ choices: [choice('a', { next: [{ to: 'ask' }] }), choice('b')].map((each) => ({ ...each, next: [{ to: 'ask' }] })) }),
    'From node "ask" the talk can go on for ever without reaching an end.',
  ],
  [
    'a loop that traps some only',
    withAsk({ choices: [choice('a', { next: [{ when: { flag: 'WARM' }, to: 'end' }, { to: 'ask' }] })] }),
    'From node "ask" the talk can go on for ever without reaching an end.',
  ],
];

test.each(faults)('The check finds %s', (_fault, talk, sentence) => {
  expect(verify(talk).problems).toContain(sentence);
});

const wrongNames: [string, Scenario, string][] = [
  ['a node without choices', withAsk({ choices: [] }), 'In node "ask": there is no choice, so the talk cannot go on.'],
  ['a choice shadowed by another', withAsk({ choices: [choice('a'), choice('a')] }), 'In node "ask": there is choice "a" twice.'],
  ['a scene nobody drew', withAsk({ scene: 'moon' }), 'In node "ask": there is no scene "moon".'],
  ['a part that is not listed', withAsk({ part: 2 }), 'In node "ask": there is no part 2.'],
  ['an effect on an unknown meter', withAsk({ enter: { meters: { hope: 1 } } }), 'In node "ask", on arriving: there is no meter "hope".'],
  ['an unknown flag', withAsk({ choices: [choice('a', { effects: { flags: ['X'] } })] }), 'In node "ask", choice a: there is no flag "X".'],
  [
    'a condition on an unknown meter, however deep',
    withAsk({
      choices: [choice('a', { next: [{ when: { not: { any: [{ all: [{ meter: 'hope', atLeast: 1 }] }] } }, to: 'end' }, { to: 'end' }] })],
    }),
    'In node "ask", choice a, next: there is no meter "hope".',
  ],
  [
    'a question about steps in a talk that asks for none',
    smallTalk({
      flags: { WARM: { label: 'Said hello warmly', required: false } },
      endings: [ending('good', 'a', { when: { not: { steps: 'all-done' } } }), ending('plain', 'b')],
    }),
    'In the endings: it asks about the steps of the talk, and no flag is required.',
  ],
  [
    'a step done by arriving',
    withAsk({ enter: { flags: ['WARM'] } }),
    'In node "ask", on arriving: flag "WARM" is a step, which only a choice can do.',
  ],
  [
    'a condition that tests nothing',
    withAsk({
      arrive: [
        { when: { meter: 'trust' }, lines: [], notice: 'A.' },
        { lines: [], notice: 'B.' },
      ],
    }),
    'In node "ask", on arriving: the test of "trust" has neither atLeast nor atMost.',
  ],
  [
    'a list that may come out empty',
    withAsk({ arrive: [{ when: { flag: 'WARM' }, lines: [], notice: 'A.' }] }),
    'In node "ask", on arriving: the last entry has a condition, so it may be that none holds.',
  ],
  [
    'a line by nobody',
    withAsk({ arrive: [{ lines: [{ who: 'ghost', says: 'Boo.' }] }] }),
    'In node "ask", on arriving: "ghost" is not one of the people.',
  ],
  [
    'a beat that shows nothing',
    withAsk({ arrive: [{ lines: [] }] }),
    'In node "ask", on arriving: a beat has neither a line nor a notice.',
  ],
  [
    'an unknown posture in a beat',
    withAsk({ arrive: [{ lines: [], notice: 'A.', posture: 'upside-down' }] }),
    'In node "ask", on arriving: there is no posture "upside-down".',
  ],
  ['an unknown posture in the rules', smallTalk({ postures: [{ posture: 'flat' }] }), 'In the posture rules: there is no posture "flat".'],
  ['an unknown skill', withAsk({ choices: [choice('a', { skills: ['magic'] })] }), 'In node "ask", choice a: there is no skill "magic".'],
  [
    'a way to an unknown node',
    withAsk({ choices: [choice('a', { next: [{ to: 'attic' }] })] }),
    'In node "ask", choice a: it leads to node "attic", which does not exist.',
  ],
  ['a start that is not there', smallTalk({ start: 'attic' }), 'The talk starts at node "attic", which does not exist.'],
  ['a talk with a stranger', smallTalk({ with: 'ghost' }), 'The talk is with "ghost", who is not one of its people.'],
  [
    'a figure nobody drew',
    smallTalk({ people: { you: { name: 'You', role: 'a worker' }, sam: { name: 'Sam', role: 'a boy', figure: 'zoe' } } }),
    'Sam is drawn as "zoe", who does not exist.',
  ],
  ['a talk without you', smallTalk({ people: { sam: { name: 'Sam', role: 'a boy' } } }), 'The people do not include "you".'],
  [
    'two endings of one letter',
    smallTalk({ endings: [ending('x', 'a', { when: { flag: 'WARM' } }), ending('y', 'a')] }),
    'There is ending letter "a" twice.',
  ],
  [
    'an ending in an unknown place',
    smallTalk({ endings: [ending('good', 'a', { scene: 'moon', posture: 'flat' })] }),
    'In ending "good": there is no scene "moon".',
  ],
  [
    'a required step that does not say why',
    smallTalk({ flags: { WARM: { label: 'Warm', required: true } } }),
    'Flag "WARM" is required but does not say what missing it costs.',
  ],
  [
    'a meter that starts outside its range',
    smallTalk({ meters: { trust: { start: 9, min: 0, max: 6, name: 'Trust' } } }),
    'Meter "trust" starts at 9, outside 0 to 6.',
  ],
  [
    'more flags than can be explored',
    smallTalk({ flags: Object.fromEntries(Array.from({ length: 31 }, (_none, at) => [`F${at}`, { label: 'F', required: false }])) }),
    'The talk has 31 flags; at most 30 can be explored.',
  ],
];

test.each(wrongNames)('The check names %s and does not explore', (_fault, talk, sentence) => {
  const { problems, exploration } = verify(talk);
  expect(problems).toContain(sentence);
  expect(exploration).toBeNull();
});
