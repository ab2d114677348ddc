import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { nextSlot } from '../../../src/authoring/checks/slots.ts';
import { loadContent, readContent } from '../../../src/authoring/content.ts';
import { stepsUnder } from '../../helpers/contributing.ts';
import { copyContent, type ContentCopy } from '../../helpers/content-folder.ts';
import { option } from '../../helpers/items.ts';
import { problemsOf, testProblemsOf } from '../../helpers/problems-of.ts';

let content: ContentCopy;
let slot: number;
beforeEach(async () => {
  content = await copyContent();
  slot = nextSlot((await loadContent()).edition('en').items);
});
afterEach(() => content.dispose());

const written = {
  id: 'a-plate-is-set',
  use: 'final',
  type: 'choice',
  stem: 'It is 6 pm. Grace, 14, is back for dinner. What do you say first?',
  options: [option('a', 'Sit down and eat with us.'), option('b', 'I am so glad you are here.'), option('c', 'Wash your hands, please.')],
  best: 'b',
  sources: ['INT-28'],
};
type Written = Partial<typeof written> & { slot?: number };

const without = (item: Written, field: keyof Written): Written => Object.fromEntries(Object.entries(item).filter(([key]) => key !== field));
const withFirstOption = (item: Written, first: object): Written => ({
  ...item,
  options: item.options!.map((each, at) => (at ? each : (first as typeof each))),
});

/** For each step of the guide an item written without a part of it, and what is said of that. */
const STEPS = [
  {
    says: '`content/questions/<objective>.yaml`, with `use: final`, an `id` no other has and the next free `slot`',
    parts: [
      {
        spoiled: (item: Written) => without(item, 'slot'),
        missed: /\.slot is missing\. Add it\. It holds: The number of this item in saved/,
      },
      { spoiled: (item: Written) => without(item, 'use'), missed: /\.use is missing\. Add it\./ },
      { spoiled: (item: Written) => ({ ...item, use: 'lesson' }), missed: /"a-plate-is-set" is for a lesson, but no lesson shows it/ },
      {
        spoiled: (item: Written) => ({ ...item, id: 'shower-or-nurse' }),
        missed: /has the id of an item in content\/questions\/welcome-back/,
      },
      {
        spoiled: (item: Written) => ({ ...item, slot: 75 }),
        missed: /has slot 75, which .+ has too\. Give the newer one the next free slot/,
      },
    ],
  },
  {
    says: 'a real moment: when it is, and a child with a name and an age',
    parts: [
      {
        spoiled: (item: Written) => ({ ...item, stem: 'Grace, 14, is back. What do you say?' }),
        missed: /does not say when it happens\. Give/,
      },
      { spoiled: (item: Written) => ({ ...item, stem: 'It is 6 pm. What do you say?' }), missed: /has no child with a name and an age/ },
    ],
  },
  {
    says: 'every option a `letter` and a reason, `why`. Name the `best`',
    parts: [
      {
        spoiled: (item: Written) => withFirstOption(item, { letter: 'a', text: 'Sit down and eat with us.' }),
        missed: /\.options\[1\]\.why is missing\. Add it\. It holds: Why this option is right/,
      },
      {
        spoiled: (item: Written) => withFirstOption(item, { text: 'Sit down and eat with us.', why: 'It is kind, but not yet.' }),
        missed: /\.options\[1\]\.letter is missing\. Add it\./,
      },
      { spoiled: (item: Written) => without(item, 'best'), missed: /\.best is missing\. Add it\. It holds: Letter of the best answer/ },
    ],
  },
  {
    says: 'the `sources` the best answer rests on',
    parts: [
      {
        spoiled: (item: Written) => without(item, 'sources'),
        missed: /\.sources is missing\. Add it\. It holds: What the best answer rests on/,
      },
    ],
  },
];

const BANK = readFileSync('content/questions/welcome-back.yaml', 'utf8');

/** Adds an item to the real bank, behind all others of its objective. */
function add(item: Written): Promise<void> {
  const entry = stringify([item], { lineWidth: 0 }).replace(/^(?=.)/gm, '  ');
  return content.write('questions/welcome-back.yaml', `${BANK.trimEnd()}\n${entry}`);
}

describe('A new question for the final check', () => {
  test('takes the steps that CONTRIBUTING.md names', () => {
    expect(stepsUnder('A new question for the final check')).toEqual(STEPS.map(({ says }) => expect.stringContaining(says)));
  });

  test('is in the bank once they are taken, and keeps every rule', async () => {
    await add({ ...written, slot });
    expect(await problemsOf(content.root)).toEqual([]);
    const { items } = (await readContent(content.root)).edition('en');
    expect(items.find(({ id }) => id === 'a-plate-is-set')).toMatchObject({ objective: 'welcome-back', use: 'final' });
    expect(await testProblemsOf(content.root)).toEqual([]);
  });

  test.each(STEPS)('is refused with a sentence that tells the remedy when a part is left out: $says', async ({ parts }) => {
    for (const { spoiled, missed } of parts) {
      await add(spoiled({ ...written, slot }));
      const told = await problemsOf(content.root);
      expect(told.length ? told : await testProblemsOf(content.root)).toContainEqual(expect.stringMatching(missed));
    }
  });
});
