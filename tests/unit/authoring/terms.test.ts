import { describe, expect, test } from 'vitest';
import { termChecks } from '../../../src/authoring/checks/terms.ts';
import type { Edition } from '../../../src/authoring/content.ts';
import { Problems } from '../../../src/authoring/problems.ts';

const GLOSSARY = {
  grooming: { term: 'Grooming', meaning: 'A word.', sources: [] },
  mdt: { term: 'Multidisciplinary team (MDT)', meaning: 'A team.', sources: [] },
  'sex-trafficking': { term: 'Sex trafficking of a child', meaning: 'A crime.', sources: [] },
  'take-it-down': { term: 'Take It Down', meaning: 'A service.', sources: [] },
};

/** What the check holds against lessons with these texts, in the order of the course. */
function problemsIn(...texts: string[]): string[] {
  const problems = new Problems();
  const lessons = texts.map((body, index) => ({ file: `content/lessons/en/${index + 1}.mdx`, body })) as Edition['lessons'];
  termChecks({ lessons, glossary: GLOSSARY }, problems);
  return problems.list;
}

describe('A word of the glossary', () => {
  test('that a lesson uses before it is explained is told with its place and what to write', () => {
    expect(
      problemsIn('The team met. It was about sex trafficking again.', '<Term id="sex-trafficking">Sex trafficking</Term> is a crime.'),
    ).toEqual([
      'content/lessons/en/1.mdx: “The team met. It was about …” uses “sex trafficking”, a word of the glossary, for the first time in the course. ' +
        'Write <Term id="sex-trafficking">sex trafficking</Term> there.',
    ]);
  });

  test.each([
    ['in a list', '- It is grooming.'],
    ['in a table', '| What |\n| --- |\n| **Grooming** |'],
    ['within other tags', '<Role who="You">\n\nIt is grooming.\n\n</Role>'],
    ['by its short form', 'Ask the MDT.'],
    ['as more than one', 'Multidisciplinary teams met.'],
    ['and is explained later in the same lesson', 'Grooming.\n\nThis <Term id="grooming">grooming</Term> takes weeks.'],
  ])('is found %s', (_where, text) => {
    expect(problemsIn(text)).toHaveLength(1);
  });

  test('may hold signs that patterns are written with', () => {
    const problems = new Problems();
    const glossary = { cpp: { term: 'C++', meaning: 'A word.', sources: [] }, odd: { term: '(odd)', meaning: 'A word.', sources: [] } };
    termChecks({ lessons: [{ file: 'a.mdx', body: 'Ask for C++ and an odd one.' }] as Edition['lessons'], glossary }, problems);
    expect(problems.list).toEqual([expect.stringContaining('“C++”'), expect.stringContaining('“odd”')]);
  });

  test.each([
    ['explained in a note', '<Note>A <Term id="grooming">groomer</Term> is.</Note>\n\nGrooming.'],
    ['explained there, in another form too', 'They <Term id="grooming">groom</Term> a child.\n\nGrooming takes weeks.'],
    ['explained in a lesson before', 'It is <Term id="grooming">grooming</Term>.'],
    ['where no explanation can stand', '## Grooming\n\n<KeyPoint>\n\nGrooming.\n\n</KeyPoint>\n\n[On grooming](a.html)'],
    ['said by somebody', '<Moment>\n\nGrooming.\n\n</Moment>\n\n<Say who="You">Grooming.</Say>'],
    ['part of another word, or no name', 'Take it down. A groomingly word.'],
    ['in no running text', '<Swap from="Grooming" to="Grooming" />'],
  ])('may be %s', (_what, text) => {
    expect(problemsIn(text, 'More grooming.').filter((problem) => problem.startsWith('content/lessons/en/1'))).toEqual([]);
  });
});
