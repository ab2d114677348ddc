import type { ItemEntry } from '../../src/authoring/content.ts';

export type Choice = Extract<ItemEntry, { type: 'choice' }>;
export type Multiple = Extract<ItemEntry, { type: 'multiple' }>;
export type Claim = Extract<ItemEntry, { type: 'true-false' }>;
export type Sequence = Extract<ItemEntry, { type: 'sequence' }>;
export type Sort = Extract<ItemEntry, { type: 'sort' }>;
export type Rewrite = Extract<ItemEntry, { type: 'rewrite' }>;

/** An option, step or card with a reason of its own. */
export const option = (letter: string, text: string) => ({
  letter,
  text,
  why: `It is kind, and it misses what ${letter} would have given.`,
});

const choice: Choice = {
  id: 'first-words',
  slot: 40,
  use: 'final',
  type: 'choice',
  objective: 'welcome',
  file: 'content/questions/welcome.yaml',
  stem: 'It is 5 am. Grace, 14, is back. "Aren\'t you mad?" What do you say?',
  options: [option('a', 'I am so glad.'), option('b', 'Sit down here.'), option('c', 'Are you hungry?')],
  best: 'a',
  sources: ['INT-28'],
};
const multiple: Multiple = {
  ...choice,
  id: 'what-to-note',
  type: 'multiple',
  options: [...choice.options, option('d', 'Did you sleep?')],
  best: ['a', 'c'],
};
const claim: Claim = {
  id: 'latest-not-goal',
  slot: 41,
  use: 'final',
  type: 'true-false',
  objective: 'welcome',
  file: 'content/questions/welcome.yaml',
  stem: 'A report may not wait for the morning.',
  best: true,
  why: { true: 'Yes, right away means that very night.', false: 'The law says right away, and means tonight.' },
  sources: ['INT-28'],
};

const { id, slot, use, objective, file, sources } = choice;
const common = { id, slot, use, objective, file, sources };
const sequence: Sequence = {
  ...common,
  type: 'sequence',
  stem: 'It is 5 am. Grace, 14, is back. In what order do you act?',
  steps: [option('a', 'Let her in.'), option('b', 'Ask what she needs.'), option('c', 'Call the police.'), option('d', 'Write the note.')],
};
const sort: Sort = {
  ...common,
  type: 'sort',
  stem: 'It is 5 am. Grace, 14, is back. What comes tonight, and what can wait?',
  groups: [
    { letter: 'a', text: 'Tonight' },
    { letter: 'b', text: 'Tomorrow' },
  ],
  cards: ['A warm bed.', 'A long talk.', 'A call to the police.', 'The full note.'].map((text, at) => ({
    ...option('abcd'.charAt(at), text),
    group: at % 2 ? 'b' : 'a',
  })),
};
const rewrite: Rewrite = {
  ...common,
  type: 'rewrite',
  stem: 'It is 5 am. You write a note about Grace, 14. Which words do you choose?',
  text: 'Grace {a}. She {b}.',
  blanks: [
    { letter: 'a', options: [option('a', 'was missing'), option('b', 'ran off again'), option('c', 'was out late')], best: 'a' },
    { letter: 'b', options: [option('d', 'is difficult'), option('e', 'said she is cold'), option('f', 'refused to talk')], best: 'b' },
  ].map((blank) => ({ ...blank, options: blank.options.map((each, at) => ({ ...each, letter: 'abc'.charAt(at) })) })),
};
/** One item of each type that keeps every rule, for tests to spoil. */
export const items = { choice, multiple, claim, sequence, sort, rewrite };
