import { BANK_RULES, objectivesWellCovered } from '../../src/authoring/bank-rules.ts';
import { gradeChecks } from '../../src/authoring/checks/grade.ts';
import { spellingChecks } from '../../src/authoring/checks/spelling.ts';
import { readContent, type ItemEntry } from '../../src/authoring/content.ts';
import { ITEM_RULES } from '../../src/authoring/item-rules.ts';
import { ContentProblems, Problems } from '../../src/authoring/problems.ts';
import { speller } from '../../src/authoring/spelling.ts';

/** What the build says of a content folder: a sentence or two for each problem, none when it is sound. */
export async function problemsOf(root: string): Promise<readonly string[]> {
  try {
    await readContent(root);
  } catch (error) {
    if (error instanceof ContentProblems) return error.problems;
    throw error;
  }
  return [];
}

/** What only `npm test` says of a content folder in which the build finds nothing: spelling, reading grades, the look of items. */
export async function testProblemsOf(root: string): Promise<readonly string[]> {
  const edition = (await readContent(root)).edition('en');
  const problems = new Problems();
  gradeChecks(edition, problems);
  spellingChecks(edition, await speller(root), problems);
  const used = (use: ItemEntry['use']) => edition.items.filter((item) => item.use === use);
  return [
    ...problems.list,
    ...edition.items.flatMap((item) => ITEM_RULES.flatMap((rule) => rule(item))),
    ...BANK_RULES.flatMap((rule) => [...rule(used('final')), ...rule(used('lesson'))]),
    ...objectivesWellCovered(used('final')),
  ];
}
