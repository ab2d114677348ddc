import type { Edition, ItemEntry } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Items name options that exist, the bank is large enough for the final check, and every objective is taught and tested. */
export function bankChecks(edition: Edition, problems: Problems): void {
  for (const item of edition.items) letterChecks(item, problems);

  const final = edition.items.filter(({ use }) => use === 'final');
  const { draw } = edition.course.finalCheck;
  if (final.length < draw)
    problems.add(
      'content/course.yaml: finalCheck.draw',
      `asks for ${draw} questions, but the bank has ${final.length} items for the final check. Add items or draw fewer.`,
    );
  for (const [id, { module }] of Object.entries(edition.objectives)) {
    const where = `content/objectives.yaml: ${id}`;
    if (!final.some(({ objective }) => objective === id))
      problems.add(where, `has no item for the final check. Add one to content/questions/${id}.yaml.`);
    if (!edition.lessons.some((lesson) => lesson.module === module && lesson.objectives.includes(id)))
      problems.add(where, `is taught by no lesson of the module "${module}". Name it in the objectives of one, or correct the module.`);
  }
}

/** The letters of one item name what they should, and its text has a place for each blank. */
export function letterChecks(item: ItemEntry, problems: Problems): void {
  const add = (sentence: string) => problems.add(`${item.file}: item "${item.id}"`, sentence);
  switch (item.type) {
    case 'true-false':
      return;
    case 'sequence':
      return inOrder('steps', item.steps, add);
    case 'sort':
      inOrder('groups', item.groups, add);
      inOrder('cards', item.cards, add);
      return cardGroups(item, add);
    case 'rewrite':
      inOrder('blanks', item.blanks, add);
      for (const { letter, options, best } of item.blanks) {
        inOrder(`in blank ${letter} options`, options, add);
        bestExists(options, best, add);
      }
      return places(item, add);
    default:
      inOrder('options', item.options, add);
      for (const best of [item.best].flat()) bestExists(item.options, best, add);
  }
}

type Lettered = readonly { letter: string }[];
type Add = (sentence: string) => void;

/** Answers are saved by position and reported by letter, so each position has the letter that belongs to it. */
function inOrder(what: string, list: Lettered, add: Add): void {
  const known = list.map(({ letter }) => letter);
  const expected = 'abcdefgh'.slice(0, known.length);
  if (known.join('') !== expected) add(`has ${what} lettered ${known.join(', ')}; letter them ${[...expected].join(', ')} in this order.`);
}

function bestExists(options: Lettered, best: string, add: Add): void {
  const known = options.map(({ letter }) => letter);
  if (!known.includes(best)) add(`calls option "${best}" best, but has no such option. Use one of ${known.join(', ')}.`);
}

function cardGroups({ groups, cards }: Extract<ItemEntry, { type: 'sort' }>, add: Add): void {
  const known = groups.map(({ letter }) => letter);
  for (const { letter, group } of cards)
    if (!known.includes(group)) add(`puts card ${letter} into group "${group}", but has no such group. Use one of ${known.join(', ')}.`);
  for (const { letter, text } of groups)
    if (!cards.some(({ group }) => group === letter)) add(`has no card for group ${letter}, "${text}". Add one, or take the group out.`);
}

function places({ text, blanks }: Extract<ItemEntry, { type: 'rewrite' }>, add: Add): void {
  const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, letter = '']) => letter);
  const wanted = blanks.map(({ letter }) => letter);
  if ([...found].sort().join() !== [...wanted].sort().join())
    add(
      `has the places ${found.map((letter) => `{${letter}}`).join(', ') || 'none'} in its text; ` +
        `it needs each of ${wanted.map((letter) => `{${letter}}`).join(', ')} once.`,
    );
}
