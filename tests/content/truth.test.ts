import { beforeAll, describe, expect, test } from 'vitest';
import { claimChecks } from '../../src/authoring/checks/claims.ts';
import { gradeChecks } from '../../src/authoring/checks/grade.ts';
import { phraseChecks } from '../../src/authoring/checks/phrases.ts';
import { requirementChecks } from '../../src/authoring/checks/requirements.ts';
import { sentenceChecks } from '../../src/authoring/checks/sentences.ts';
import { spellingChecks } from '../../src/authoring/checks/spelling.ts';
import { stalenessChecks } from '../../src/authoring/checks/staleness.ts';
import { tipSheetChecks } from '../../src/authoring/checks/tip-sheet.ts';
import { contentFolder, loadContent, type Edition } from '../../src/authoring/content.ts';
import { Problems } from '../../src/authoring/problems.ts';
import type { PassageKind } from '../../src/authoring/prose/passage.ts';
import { speller, type Speller } from '../../src/authoring/spelling.ts';

let edition: Edition;
let correct: Speller;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
  correct = await speller(contentFolder());
});

/** What a check says of an edition. */
function said(check: (edition: Edition, problems: Problems) => void, changed: Partial<Edition> = {}): readonly string[] {
  const problems = new Problems();
  check({ ...edition, ...changed }, problems);
  return problems.list;
}

/** The lessons, with a paragraph more in the first. */
const withParagraph = (text: string, kind: PassageKind = 'running'): Partial<Edition> => ({
  lessons: edition.lessons.map((lesson, index) =>
    index ? lesson : { ...lesson, passages: [...lesson.passages, { file: lesson.file, where: '“planted”', text, kind, cites: [] }] },
  ),
});

const spelling = (given: Edition, problems: Problems) => spellingChecks(given, correct, problems);
const stale = (today: Date, which: 'problems' | 'warnings') => (given: Edition, problems: Problems) =>
  stalenessChecks(given, today, ...(which === 'problems' ? ([problems, new Problems()] as const) : ([new Problems(), problems] as const)));
const daysAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000);

describe('Reading grade', () => {
  test('is at most 8 in every file', () => {
    expect(said(gradeChecks)).toEqual([]);
  });

  test('is refused when it is higher', () => {
    const hard = Array.from(
      { length: 40 },
      () => 'Multidisciplinary coordination necessitates comprehensive interagency communication.',
    ).join(' ');
    expect(said(gradeChecks, withParagraph(hard))).toEqual([
      expect.stringMatching(/^content\/lessons\/en\/opening\/what-it-is\.mdx reads at grade \d+\.\d; at most 8 is right\. Shorten/),
    ]);
  });
});

test('A day of checking that is still to come is told of, since what has it would never grow old', () => {
  const ofCourse = (days: number) =>
    said(stale(daysAfter(edition.course.checked, days), 'warnings')).filter((sentence) => sentence.startsWith('content/course.yaml'));
  expect(ofCourse(-3)).toEqual([expect.stringMatching(/is said to be checked on .+, a day to come\. Write down the day on which it was/)]);
  // Where the day has begun already it is no mistake.
  expect(ofCourse(-0.5)).toEqual([]);
});

test('A sentence of more than 25 words is refused, with its words', () => {
  const long = `She ${'and he '.repeat(12)}left it.`;
  expect(said(sentenceChecks, withParagraph(long))).toEqual([
    expect.stringMatching(/what-it-is\.mdx: “planted” has a sentence of 27 words, “She and he .+ left it\.” Break it up: at most 25\./),
  ]);
});

describe('Spelling', () => {
  test('is right everywhere', () => {
    expect(said(spelling)).toEqual([]);
  });

  test('is refused when it is wrong', () => {
    expect(said(spelling, withParagraph('She recieved it.'))).toEqual([
      expect.stringMatching(/what-it-is\.mdx: “planted” has the word “recieved”\. Correct it, or add it to content\/spelling\.txt\./),
    ]);
  });
});

test('A banned phrase is refused, with what to write instead', () => {
  expect(said(phraseChecks, withParagraph('He is a runner.'))).toEqual([
    expect.stringMatching(
      /what-it-is\.mdx: “planted” says “runner”\. Write instead: a child who is missing.+If it is an example, put it in/,
    ),
  ]);
});

test('A claim without a source is refused, with its sentence', () => {
  expect(said(claimChecks, withParagraph('Auditors read 413 files.'))).toEqual([
    expect.stringMatching(/what-it-is\.mdx: “planted” names no source for a number: “Auditors read 413 files\.” Add <Cite/),
  ]);
});

describe('Staleness', () => {
  test('nothing may be relied on that was not checked for a year', () => {
    expect(said(stale(new Date(), 'problems'))).toEqual([]);
  });

  test('is warned of after 180 days and refused after 365', () => {
    const { hotlines } = edition;
    const [id] = Object.keys(hotlines);
    const { checked } = hotlines[id!]!;
    const line = expect.stringMatching(new RegExp(`^content/hotlines\\.yaml: ${id} was last checked on ${checked}, \\d+ days ago\\.`));
    expect(said(stale(daysAfter(checked, 179), 'warnings'))).not.toContainEqual(line);
    expect(said(stale(daysAfter(checked, 180), 'warnings'))).toContainEqual(line);
    expect(said(stale(daysAfter(checked, 364), 'problems'))).not.toContainEqual(line);
    expect(said(stale(daysAfter(checked, 365), 'problems'))).toContainEqual(line);
  });
});

describe('What the law asks', () => {
  test('is said to be uncovered when an item is gone', () => {
    const items = edition.items.filter(({ id }) => id !== 'born-abroad-one-day');
    expect(said(requirementChecks, { items })).toEqual([
      'content/requirements.yaml: foreign-national-children names the item "born-abroad-one-day", which the course does not have. ' +
        'Its duty is now tested by "luz-needs-an-interpreter" alone. Name another item, or bring it back.',
      'content/requirements.yaml: foreign-national-children is not tested: no item it names for the final check measures "know-duties". ' +
        '“Tell HHS within 24 hours when a child from another country may be a trafficking victim” needs one. Name or write it.',
    ]);
  });

  test('is said to be uncovered when a lesson is gone', () => {
    const lessons = edition.lessons.filter(({ id }) => id !== 'online-life');
    expect(said(requirementChecks, { lessons })).toEqual([
      'content/requirements.yaml: tip-online-talk names the lesson "online-life", which the course does not have. ' +
        'Nothing is left that teaches it. Name another lesson, or bring it back.',
      'content/requirements.yaml: tip-online-talk is not taught: no lesson it names has the objective "talk-about-online-life". ' +
        '“Talk with children about safety online, and how people hide who they are and what they want” needs one. Name or write it.',
    ]);
  });

  test('is said to be unpracticed when a talk or a moment of it is gone', () => {
    const talks = edition.talks.map((talk) => {
      const { c1: _gone, ...nodes } = talk.nodes;
      return talk.id === 'back-at-five' ? { ...talk, nodes } : talk;
    });
    expect(said(requirementChecks, { talks })).toContainEqual(
      'content/requirements.yaml: ive-stay-in-touch names "c1" in the talk "back-at-five", which has no such moment or step. Correct the name.',
    );
    expect(said(requirementChecks, { talks: edition.talks.slice(1) }).join('\n')).toMatch(
      /names the talk ".+", which the course does not have/,
    );
  });
});

test('A statement of the tip sheet is missed when its lesson or its heading is gone', () => {
  const lessons = edition.lessons
    .filter(({ id }) => id !== 'myths-and-facts')
    .map((lesson) => (lesson.id === 'online-life' ? { ...lesson, headings: [] } : lesson));
  expect(said(tipSheetChecks, { lessons })).toEqual([
    expect.stringMatching(
      /tip-sheet\.yaml: \[\d+\] “Professionals working with .+” is said to be taught in "myths-and-facts", which is not a lesson/,
    ),
    expect.stringMatching(
      /tip-sheet\.yaml: \[\d+\] “This includes having .+” is said to be taught at "online-life#say-how-.+", but .+ has no such heading/,
    ),
  ]);
});

test('The home page names both words an LMS may show of a course that is done: which one it is depends on the package', () => {
  const { home, finishStatus } = edition.strings;
  expect(home.completeNote.toLowerCase()).toContain(finishStatus.passed);
  expect(home.completeNote.toLowerCase()).toContain(finishStatus.completed);
});

test('Of a line said aloud only the voice is called unrecorded: in some packages the line itself goes to the LMS', () => {
  const { sayAloudNote, aloudNote } = edition.strings.talk;
  for (const note of [sayAloudNote, aloudNote]) expect(note).toContain('Your voice is not recorded.');
});
