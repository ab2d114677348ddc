import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';
import { problemsOf } from '../helpers/problems-of.ts';
import { addPseudoLocales } from '../helpers/pseudo-locale.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

const problems = () => problemsOf(content.root);

const AID = '---\ntitle: A sheet\nlead: For the door.\norder: 9\nchecked: 2026-11-25\n---\n\nBe there.\n';

const OPTIONS = ['a', 'b', 'c'].map((letter) => `{ letter: ${letter}, text: "Option ${letter}.", why: Reason ${letter}. }`).join(', ');
const ITEMS = `objective: sit-still
items:
  - { id: sit-or-stand, slot: 900, use: final, type: choice, stem: What now?, options: [${OPTIONS}], best: a, sources: [INT-28] }
`;

describe('two pages with one name stop the build', () => {
  it.each([
    { name: 'toolkit', other: 'a page of every course' },
    { name: 'launch', other: 'a page of every course' },
    { name: 'change-log', other: 'a page of every course' },
    { name: 'tomorrow', other: 'content/lessons/en/closing/tomorrow.mdx' },
    { name: 'room-4-debrief', other: 'content/scenarios/room-4.yaml' },
  ])('a job aid called $name, like $other', async ({ name, other }) => {
    await content.write(`aids/en/${name}.mdx`, AID);
    expect(await problems()).toEqual([
      `content/aids/en/${name}.mdx makes a page with the id "${name}", which ${other} has too. Give the file another name.`,
    ]);
  });

  it('a guide for coordinators called like the guide for an LMS', async () => {
    const head = '---\ntitle: A guide\nlead: For you.\nchecked: 2026-11-25\naudience: coordinators\n---\n\nBe there.\n';
    await content.write('guides/en/lms-moodle.mdx', head);
    expect(await problems()).toEqual([
      'content/lms/moodle.yaml makes a page with the id "lms-moodle", which content/guides/en/lms-moodle.mdx has too. Give the file another name.',
    ]);
  });

  it.each(['- { lesson: tomorrow, slot: 999 }', '- talk: room-4'])('the step %s, named a second time', async (step) => {
    await content.replace('course.yaml', '- { lesson: tomorrow', `${step}\n      - { lesson: tomorrow`);
    expect(await problems()).toContainEqual(
      expect.stringMatching(/^content\/course\.yaml names "(tomorrow|room-4)" as a step twice\. Take one of them out/),
    );
  });
});

it('a page of prose that the course has no place for stops the build, since nobody would see it', async () => {
  await content.write('pages/en/news.mdx', '---\ntitle: News\nlead: What is new.\n---\n\nNothing yet.\n');
  expect(await problems()).toEqual([
    'content/pages/en/news.mdx is shown nowhere. Write it as a lesson, a job aid or a guide, or take it out.',
  ]);
});

it('bad YAML in the words of another language is told once, with its line', async () => {
  await addPseudoLocales(content, ['es']);
  await content.write('objectives.es.yaml', 'welcome-back:\n  can: [');
  expect(await problems()).toEqual([
    expect.stringMatching(
      /^content\/objectives\.es\.yaml, line \d+: the YAML cannot be read \(.+\)\. Check indentation, colons and quotes/,
    ),
  ]);
});

it('what is wrong with what two languages share is told once', async () => {
  await addPseudoLocales(content, ['es']);
  await content.replace('course.yaml', /draw: \d+/, 'draw: 5000');
  expect(await problems()).toEqual([expect.stringMatching(/^content\/course\.yaml: finalCheck\.draw asks for 5000 questions/)]);
});

it('a source that nobody knows is found in the limit of a clock too', async () => {
  await content.replace('scenarios/the-first-hour.yaml', 'sources: [ive-missing-report-24h]', 'sources: [no-such-source]');
  expect(await problems()).toEqual([
    'content/scenarios/the-first-hour.yaml: clock.limit names the source "no-such-source", which is not in content/sources.yaml. ' +
      'Correct the id or add the source.',
  ]);
});

describe('an objective that nobody teaches', () => {
  it('stops the build, since a learner who misses it would be sent to no lesson', async () => {
    await content.replace('objectives.yaml', /$/, 'sit-still:\n  can: sit still\n  module: closing\n');
    await content.write('questions/sit-still.yaml', ITEMS);
    expect(await problems()).toEqual([
      'content/objectives.yaml: sit-still is taught by no lesson of the module "closing". Name it in the objectives of one, or correct the module.',
    ]);
  });

  it('in the module it is said to belong to stops the build too', async () => {
    await content.replace('objectives.yaml', /(?<=welcome-back:\n {2}can: .+\n {2}module: ).+/, 'opening');
    expect(await problems()).toEqual([
      expect.stringMatching(/^content\/objectives\.yaml: welcome-back is taught by no lesson of the module "opening"/),
    ]);
  });
});

describe('a phone number that is written out is found', () => {
  it.each([
    '800-843-5678',
    '(800) 843-5678',
    '1 (800) 843-5678',
    '1-800-THE-LOST',
    '(703) 224-2150',
    '202-555-0123',
    '703-224-2150',
    '703.224.2150',
    '+1 703 224 2150',
    '703\u2011224\u20112150',
    'Text 233733',
    'text HELP to 233733',
    'texting BEFREE (233733)',
  ])('as %s', async (number) => {
    await content.replace('objectives.yaml', /can: /, `can: call ${number} and `);
    expect(await problems()).toEqual([
      `content/objectives.yaml has the phone number ${number} written out. ` +
        'Name the hotline instead: <Phone id="…" /> shows its number from content/hotlines.yaml.',
    ]);
  });

  it('in the lead of a page and in what a source says', async () => {
    await content.replace('pages/en/privacy.mdx', /\nlead: /, '\nlead: Call 703-224-2150. ');
    await content.replace('sources.yaml', /\n {2}says: /, '\n  says: Call 703-224-2150. ');
    expect(await problems()).toEqual([
      expect.stringMatching(/^content\/pages\/en\/privacy\.mdx has the phone number 703-224-2150 written out\./),
      expect.stringMatching(/^content\/sources\.yaml: [\w-]+\.says has the phone number 703-224-2150 written out\./),
    ]);
  });

  it('and not in years, statutes, counts and names behind a number', async () => {
    const none = '34 U.S.C. 41308, 45 CFR 1355-1356, 2019-2024, 350 LMS, 10 000 000 files, 671-12, the text of 233 rules';
    await content.replace('objectives.yaml', /can: /, `can: read ${none} and `);
    expect((await problems()).join('\n')).not.toContain('phone number');
  });

  it.each([
    { file: 'requirements.yaml', words: 'duty: Identify children' },
    { file: 'boosters.yaml', words: 'lead: Ten minutes.' },
  ])('in $file', async ({ file, words }) => {
    await content.replace(file, words, `${words} Call 1-800-843-5678.`);
    expect(await problems()).toEqual([
      `content/${file} has the phone number 1-800-843-5678 written out. ` +
        'Name the hotline instead: <Phone id="…" /> shows its number from content/hotlines.yaml.',
    ]);
  });
});
