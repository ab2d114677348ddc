import type { Edition, ItemEntry } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Items name options that exist, and the bank is large enough for the final check. */
export function bankChecks(edition: Edition, problems: Problems): void {
  for (const item of edition.items) letters(item, problems);

  const final = edition.items.filter(({ use }) => use === 'final');
  const { draw } = edition.course.finalCheck;
  if (final.length < draw)
    problems.add(
      'content/course.yaml: finalCheck.draw',
      `asks for ${draw} questions, but the bank has ${final.length} items for the final check. Add items or draw fewer.`,
    );
  for (const [id] of Object.entries(edition.objectives))
    if (!final.some(({ objective }) => objective === id))
      problems.add(`content/objectives.yaml: ${id}`, `has no item for the final check. Add one to content/questions/${id}.yaml.`);
}

function letters(item: ItemEntry, problems: Problems): void {
  if (item.type === 'true-false') return;
  const where = `${item.file}: item "${item.id}"`;
  const known = item.options.map(({ letter }) => letter);
  const expected = 'abcde'.slice(0, known.length);
  if (known.join('') !== expected)
    problems.add(where, `has options lettered ${known.join(', ')}; letter them ${[...expected].join(', ')} in this order.`);
  for (const best of [item.best].flat())
    if (!known.includes(best)) problems.add(where, `calls option "${best}" best, but has no such option. Use one of ${known.join(', ')}.`);
}
