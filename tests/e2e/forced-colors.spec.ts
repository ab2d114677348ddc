import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Edition } from '../../src/authoring/content.ts';
import { correctLetters, type Letters } from '../../src/course/assessment/answer.ts';
import { hasOptions, type Question } from '../../src/course/assessment/question.ts';
import { dist, edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { choose, give, questionIn, wrongLetters } from '../helpers/play.ts';
import { serve, type Site } from '../helpers/serve.ts';

let site: Site;
let course: Edition;
test.beforeAll(async () => {
  site = await serve(dist);
  course = await edition();
});
test.afterAll(() => site.close());

const [first, second] = GOLDEN_PATHS as [(typeof GOLDEN_PATHS)[0], (typeof GOLDEN_PATHS)[0]];

/** The two colors that the person who reads has set for text and for the page. */
const systemColors = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const resolved = ['CanvasText', 'Canvas'].map((color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return { text: resolved[0]!, page: resolved[1]! };
  });

/** The parts of each drawn spot, from the back to the front: its form without any color, and its colors. */
const spotsIn = (within: Locator) =>
  within.evaluateAll((all) =>
    all.map((group) =>
      [...group.querySelectorAll('.spot')].map((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return { form: `${part.tagName} ${part.getAttribute('d') ?? part.getAttribute('r') ?? ''}`, fill, stroke };
      }),
    ),
  );

test('in forced colors the nodes and endings of a map are told apart by their form, and each stands out from the page', async ({
  page,
}) => {
  test.setTimeout(60_000);
  for (const { letters } of [first, second]) {
    await page.goto(`${site.url}${first.talk}.html`);
    await page.locator('[data-island="Talk"][data-ready] .brief__go button').click();
    await choose(page, letters);
  }
  await page.getByRole('link', { name: course.strings.talk.toDebrief }).click();
  await expect(page.locator('.path-picture')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  const colors = await systemColors(page);

  const formOf = (parts: readonly { form: string }[]) => parts.map(({ form }) => form).join(' + ');
  const key = (await spotsIn(page.locator('.path-key svg'))).map(formOf);
  expect(new Set(key).size, 'this run, another run, both and none').toBe(4);
  const [now, earlier, both, none] = key;
  const nodes = await spotsIn(page.locator('.path-picture g:not(.path-picture__ending)'));
  expect(new Set(nodes.map(formOf))).toEqual(new Set(key));
  expect(nodes.map(formOf).filter((form) => form === now || form === both)).toHaveLength(second.letters.length);

  const endings = await spotsIn(page.locator('.path-picture__ending'));
  const { endings: all } = course.talks.find(({ id }) => id === first.talk)!;
  const wanted = all.map(({ id }) => (id === second.ending ? now : id === first.ending ? earlier : none));
  expect(endings.map(formOf)).toEqual(wanted);

  for (const parts of [...nodes, ...endings])
    for (const { form, fill, stroke } of parts) {
      // A ring is not filled; what is filled has an edge in the color of the page, which parts one form from another behind it.
      const [inside, edge] = form === none ? [colors.page, colors.text] : [colors.text, colors.page];
      expect({ form, fill, stroke }).toEqual({ form, fill: inside, stroke: edge });
    }
  await expect(page.locator('.path-picture__ending rect').first()).toHaveCSS('stroke', colors.text);
  const lines = page.locator('.path-picture__now, .path-picture__earlier');
  const drawn = await lines.evaluateAll((paths) =>
    paths.map((path) => getComputedStyle(path)).map((style) => [style.stroke, style.strokeDasharray]),
  );
  expect(drawn.map(([stroke]) => stroke)).toEqual([colors.text, colors.text]);
  expect(new Set(drawn.map(([, dashes]) => dashes)).size, 'a full line and a dotted one').toBe(2);
});

/** What tells an answered option or part without any color: its words, its icon and its border. */
const signsOf = (answered: Locator) =>
  answered.evaluateAll((all) =>
    all.map((one) => {
      const mark = one.querySelector('.option__mark, .part__mark');
      const { borderTopStyle, borderTopWidth } = getComputedStyle(one.querySelector('label') ?? one);
      const look = /(?:option|part)--(\w+)/.exec(one.className)?.[1] ?? 'plain';
      return {
        look,
        words: mark?.textContent?.trim() ?? '',
        icon: mark?.querySelector('use')?.getAttribute('href') ?? mark?.querySelector('svg')?.innerHTML ?? '',
        border: `${borderTopWidth} ${borderTopStyle}`,
        chosen: one.querySelector('input')?.checked ?? null,
      };
    }),
  );

/** Opens the lesson that asks such a question, in forced colors. */
async function asked(page: Page, type: Question['type']): Promise<{ form: Locator; question: Question }> {
  const item = course.items.find(({ use, type: its }) => use !== 'final' && its === type)!;
  const lesson = course.lessons.find(({ checks }) => checks.includes(item.id))!;
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.url}${lesson.id}.html`);
  await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
  const form = page.locator(`form[data-item="${item.id}"]`);
  return { form, question: await questionIn(form, course) };
}

test('in forced colors a chosen option is told by its button, and after the answer right, wrong and missed by words, icon and border', async ({
  page,
}) => {
  const { form, question } = await asked(page, 'multiple');
  if (question.type !== 'multiple') throw new Error('It is asked as something else.');
  const wrong = wrongLetters(question)[0]!;
  await give(form, question, [question.correct[0]!, wrong]);
  // The tick is the browser's own, in colors of the person who reads.
  for (const { letter } of question.options) {
    const box = form.locator(`input[value="${letter}"]`);
    await expect(box).toHaveCSS('appearance', 'auto');
    await expect(box).toBeChecked({ checked: [question.correct[0], wrong].includes(letter) });
  }
  await form.getByRole('button', { name: course.strings.check.submit }).click();
  const signs = await signsOf(form.locator('.option'));
  const told = ['best', 'other', 'missed'].map((look) => signs.find((sign) => sign.look === look)!);
  expect(new Set(told.map(({ words }) => words)).size).toBe(3);
  expect(new Set(told.map(({ icon }) => icon)).size).toBe(3);
  expect(new Set(told.map(({ border }) => border)).size).toBe(3);
  expect(told.map(({ chosen }) => chosen)).toEqual([true, true, false]);
  for (const { words, icon } of told) expect([words, icon]).not.toContain('');
  for (const plain of signs.filter(({ look }) => look === 'plain')) expect(plain).toMatchObject({ words: '', icon: '', chosen: false });
});

/** An answer that is wrong in some parts, and right in the others where there are parts. */
function partlyRight(question: Question): Letters {
  if (hasOptions(question)) return wrongLetters(question);
  const right = correctLetters(question);
  if (question.type === 'sequence') return [...right.slice(0, -2), ...right.slice(-2).toReversed()];
  return [wrongLetters(question)[0]!, ...right.slice(1)];
}

for (const type of ['choice', 'true-false', 'sequence', 'sort', 'rewrite'] as const)
  test(`in forced colors what is right and what is not in the answer to a ${type} question differ in words, icon and border`, async ({
    page,
  }) => {
    const { form, question } = await asked(page, type);
    await give(form, question, partlyRight(question));
    await form.getByRole('button', { name: course.strings.check.submit }).click();
    await expect(form.locator('.check__result')).toBeFocused();
    const signs = (await signsOf(form.locator('.option, .part'))).filter(({ look }) => look !== 'plain');
    const [others, rights] = [signs.filter(({ look }) => look === 'other'), signs.filter(({ look }) => look !== 'other')];
    expect(others).not.toEqual([]);
    expect(rights).not.toEqual([]);
    for (const sign of ['words', 'icon', 'border'] as const) {
      const those = rights.map((right) => right[sign]);
      for (const other of others) {
        expect(other[sign]).not.toBe('');
        expect(those, sign).not.toContain(other[sign]);
      }
    }
  });
