import { basename } from 'node:path';
import type { z } from 'zod';
import type { Scenario } from '../course/scenario/scenario.ts';
import type { CourseFile } from '../schemas/course.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { questionsSchema } from '../schemas/question.ts';
import { scenarioSchema } from '../schemas/scenario.ts';
import { aidSchema, guideSchema, proseSchema } from '../schemas/toolkit.ts';
import { tagsIn } from './checks/tags.ts';
import type { GuideEntry, ItemEntry, LessonEntry, ProseEntry } from './content.ts';
import { references, splitFrontmatter } from './lesson-text.ts';
import { translated } from './overlay.ts';
import { headingIds } from './prose/headings.ts';
import { mdxPassages, mdxTree, type Node } from './prose/mdx.ts';
import { filesIn, parseYaml, readText, readYaml, type Desk } from './read.ts';
import { remembered } from './remembered.ts';

const named = (file: string) => basename(file).replace(/\.(mdx|yaml)$/, '');
/** `first.es.yaml` holds the Spanish words of `first.yaml`. */
const isWordsFile = (file: string) => /\.[a-z]{2}\.yaml$/.test(file);
const wordsFile = (file: string, language: string) => file.replace(/\.yaml$/, `.${language}.yaml`);

/** All talks, in `language` if one is named. A talk's id must be its file name. */
export async function readTalks(desk: Desk, language?: string): Promise<Scenario[]> {
  const files = (await filesIn(desk, 'scenarios', '.yaml')).filter((file) => !isWordsFile(file));
  const talks = await Promise.all(
    files.map(async (file) => {
      const talk = await readYaml(desk, file, scenarioSchema);
      if (talk && talk.id !== named(file))
        desk.problems.add(`content/${file}: id`, `is "${talk.id}" but must be the file name, "${named(file)}".`);
      return talk && language ? translated(desk, wordsFile(file, language), scenarioSchema, talk) : talk;
    }),
  );
  return talks.filter((talk) => talk !== undefined);
}

/** All items: the bank in `questions/` (one file an objective) and the lessons' own in `checks/` (one file a lesson). */
export async function readItems(desk: Desk, language?: string): Promise<ItemEntry[]> {
  const folders = await Promise.all(['questions', 'checks'].map((folder) => filesIn(desk, folder, '.yaml')));
  const files = folders.flat().filter((file) => !isWordsFile(file));
  const items = await Promise.all(
    files.map(async (file) => {
      const read = await readYaml(desk, file, questionsSchema);
      const questions = read && language ? await translated(desk, wordsFile(file, language), questionsSchema, read) : read;
      return questions?.items.map((item) => ({ ...item, objective: questions.objective, file: `content/${file}` })) ?? [];
    }),
  );
  return items.flat();
}

/** The lessons of `language` in the order of the course, its pages of prose, and its guides for coordinators. */
export async function readPages(
  desk: Desk,
  language: string,
  course: CourseFile,
): Promise<{ lessons: Omit<LessonEntry, 'minutes'>[]; prose: ProseEntry[]; guides: GuideEntry[] }> {
  const steps = course.modules.flatMap((module) =>
    module.steps.flatMap((step) => ('lesson' in step ? [{ ...step, module: module.id }] : [])),
  );
  const lessons = await Promise.all(
    steps.map(async ({ lesson, slot, module }) => {
      const page = await readPage(desk, `lessons/${language}/${module}/${lesson}.mdx`, lessonSchema);
      return page && { ...page, id: lesson, module, slot };
    }),
  );
  const [plain, aids, guides] = await Promise.all([
    readFolder(desk, `pages/${language}`, proseSchema),
    readFolder(desk, `aids/${language}`, aidSchema),
    readFolder(desk, `guides/${language}`, guideSchema),
  ]);
  const prose: ProseEntry[] = [
    ...plain.map((page) => ({ ...page, kind: 'page' as const })),
    ...aids.toSorted((one, other) => one.order - other.order).map((page) => ({ ...page, kind: 'aid' as const })),
    ...guides.filter(({ audience }) => audience === 'team').map((page) => ({ ...page, kind: 'guide' as const })),
  ];
  for (const file of await filesIn(desk, `lessons/${language}`, '.mdx'))
    if (steps.every((step) => !file.endsWith(`/${step.module}/${step.lesson}.mdx`)))
      desk.problems.add(`content/${file}`, 'is not a step of any module. Add it to content/course.yaml, or take the file out.');
  return {
    lessons: lessons.filter((lesson) => lesson !== undefined),
    prose,
    guides: guides.filter(({ audience }) => audience === 'coordinators').map((page) => ({ ...page, kind: 'coordinators' as const })),
  };
}

/** All pages of a folder, by name. A page's id is its file name. */
async function readFolder<S extends z.ZodType<object>>(desk: Desk, folder: string, schema: S) {
  const pages = await Promise.all(
    (await filesIn(desk, folder, '.mdx')).map(async (file) => {
      const page = await readPage(desk, file, schema);
      return page && { ...page, id: named(file) };
    }),
  );
  return pages.filter((page) => page !== undefined);
}

async function readPage<S extends z.ZodType<object>>(desk: Desk, file: string, schema: S) {
  const text = await readText(desk, file);
  if (text === undefined) return undefined;
  const parts = splitFrontmatter(text);
  if (!parts) {
    desk.problems.add(`content/${file}`, 'must begin with a block of settings between two lines "---". Copy one from another page.');
    return undefined;
  }
  const front = parseYaml(desk, file, parts.frontmatter, schema, 1);
  const { body } = parts;
  const said = remembered(desk, `${file}: text`, [body], () => saidIn(desk, body, `content/${file}`));
  return front && said && { ...front, ...said, body, file: `content/${file}` };
}

/** What the text of a page refers to and says. */
function saidIn(desk: Desk, body: string, file: string) {
  const tree = treeOf(desk, body, file);
  return tree && { ...references(tree), tags: tagsIn(tree), headings: headingIds(tree), passages: mdxPassages(tree, file) };
}

function treeOf(desk: Desk, body: string, file: string): Node | undefined {
  try {
    return mdxTree(body);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    desk.problems.add(file, `cannot be read as MDX (${reason}). Look for a < or { that stands alone, or a tag that is not closed.`);
    return undefined;
  }
}
