import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { nextSlot } from '../../../src/authoring/checks/slots.ts';
import { loadContent, readContent } from '../../../src/authoring/content.ts';
import { pageIds } from '../../../src/authoring/site-map.ts';
import { stepsUnder } from '../../helpers/contributing.ts';
import { copyContent, type ContentCopy } from '../../helpers/content-folder.ts';
import { option } from '../../helpers/items.ts';
import { problemsOf, testProblemsOf } from '../../helpers/problems-of.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

const FILE = 'content/lessons/en/closing/a-warm-meal.mdx';

/** The steps of the guide, and what is said when one is left out. */
const STEPS = [
  { says: 'Write `content/lessons/en/<module>/<id>.mdx`', missed: `${FILE} is missing. Add it, or take out what refers to it.` },
  { says: 'in `content/checks/<id>.yaml`', missed: `${FILE} names the item "meal-first", which is not in content/checks/. Correct the id` },
  { says: '`<Check item="…" />`', missed: `${FILE} has 0 checks; a lesson has 2 to 4. Place <Check item="…" />` },
  { says: 'Name the lesson in its module', missed: `${FILE} is not a step of any module. Add it to content/course.yaml` },
] as const;

const check = (id: string, slot: number) => ({
  id,
  slot,
  use: 'lesson',
  type: 'choice',
  stem: 'It is 6 pm. Grace, 14, is back for dinner. What do you say first?',
  // The best is not the longest: only so many of a course may be, and this one is to fit in beside any others.
  options: [
    option('a', 'Sit down and eat with us.'),
    option('b', 'I am so glad you are here.'),
    option('c', 'Wash your hands first, please.'),
  ],
  best: 'b',
  sources: ['INT-28'],
});

/** Takes the steps of the guide for a small lesson, but for one. */
async function write(leftOut?: (typeof STEPS)[number]): Promise<void> {
  const [page, checks, places, step] = STEPS;
  const { lessons, items } = (await loadContent()).edition('en');
  const placed = leftOut === places ? '' : '<Check item="meal-first" />\n\n<Check item="meal-later" />\n';
  const head = {
    title: 'A warm meal',
    lead: 'What a warm meal can say.',
    objectives: ['welcome-back'],
    label: 'Nothing graphic here.',
  };
  const front = stringify({ ...head, checked: lessons[0]!.checked, place: 'kitchen-table' });
  if (leftOut !== page)
    await content.write(FILE.replace('content/', ''), `---\n${front}---\n\n## Eat first\n\nA meal is a warm welcome.\n\n${placed}`);
  const slot = nextSlot(items);
  const questions = { objective: 'welcome-back', items: [check('meal-first', slot), check('meal-later', slot + 1)] };
  if (leftOut !== checks) await content.write('checks/a-warm-meal.yaml', stringify(questions));
  const named = `- { lesson: a-warm-meal, slot: ${nextSlot(lessons)} }`;
  if (leftOut !== step) await content.replace('course.yaml', '- { lesson: tomorrow', `${named}\n      - { lesson: tomorrow`);
}

describe('A new lesson', () => {
  test('takes the steps that CONTRIBUTING.md names', () => {
    expect(stepsUnder('A new lesson')).toEqual(STEPS.map(({ says }) => expect.stringContaining(says)));
  });

  test('is a page of the course once they are taken, with its minutes and its checks', async () => {
    await write();
    expect(await problemsOf(content.root)).toEqual([]);
    const edition = (await readContent(content.root)).edition('en');
    expect(edition.lessons.find(({ id }) => id === 'a-warm-meal')).toMatchObject({
      module: 'closing',
      checks: ['meal-first', 'meal-later'],
    });
    expect(edition.lessons.find(({ id }) => id === 'a-warm-meal')?.minutes).toBeGreaterThan(0);
    expect(pageIds(edition)).toContain('a-warm-meal');
    expect(await testProblemsOf(content.root)).toEqual([]);
  });

  test.each(STEPS)('is refused with a sentence that tells the remedy when a step is left out: $says', async (step) => {
    await write(step);
    expect(await problemsOf(content.root)).toContainEqual(expect.stringContaining(step.missed));
  });
});
