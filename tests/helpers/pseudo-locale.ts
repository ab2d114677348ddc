import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { courseSchema } from '../../src/schemas/course.ts';
import { interfaceSchema } from '../../src/schemas/interface.ts';
import { questionsSchema } from '../../src/schemas/question.ts';
import { glossarySchema, hotlinesSchema, objectivesSchema } from '../../src/schemas/reference.ts';
import { requirementsSchema } from '../../src/schemas/requirement.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';
import { boostersSchema } from '../../src/schemas/toolkit.ts';
import type { ContentCopy } from './content-folder.ts';
import { filesBelow } from './files-below.ts';
import { wordsOnly } from './words-only.ts';

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  N: 'Ñ',
};

/**
 * Words as a translator might return them: accented, a third longer, in brackets, so that a string left in English, one cut
 * off, or a page that cannot hold longer words shows at once. Places such as {count} stay.
 */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter)))
    .join('');
  return `[${accented}${' ·'.repeat(Math.ceil(text.length / 6))}]`;
}

const mapWords = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(mapWords);
  return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, mapWords(child)]));
};

/** Adds Spanish to a copy of the content, its words made up from the English ones. */
export async function addPseudoLocale(content: ContentCopy): Promise<void> {
  const words = async (file: string, schema: z.ZodType) => {
    const value = schema.parse(parse(await readFile(join(content.root, file), 'utf8')));
    await content.write(file.replace(/\.yaml$/, '.es.yaml'), stringify(mapWords(wordsOnly(schema, value))));
  };
  await content.replace('course.yaml', /languages: .+/, 'languages: [en, es]');
  await words('course.yaml', courseSchema);
  await words('objectives.yaml', objectivesSchema);
  await words('glossary.yaml', glossarySchema);
  await words('hotlines.yaml', hotlinesSchema);
  await words('boosters.yaml', boostersSchema);
  await words('requirements.yaml', requirementsSchema);
  const strings = interfaceSchema.parse(parse(await readFile(join(content.root, 'interface/en.yaml'), 'utf8')));
  await content.write('interface/es.yaml', stringify(mapWords(strings)));
  for (const folder of ['questions', 'checks'])
    for (const file of await filesBelow(content.root, folder, '.yaml')) await words(file, questionsSchema);
  for (const file of await filesBelow(content.root, 'scenarios', '.yaml')) await words(file, scenarioSchema);
  for (const folder of ['lessons', 'pages', 'aids', 'guides']) {
    await cp(join(content.root, folder, 'en'), join(content.root, folder, 'es'), { recursive: true });
    for (const file of await filesBelow(content.root, `${folder}/es`, '.mdx')) {
      const page = await readFile(join(content.root, file), 'utf8');
      await writeFile(join(content.root, file), pseudoPage(page));
    }
  }
}

/** A page with its title, lead and headings made up; the rest of its text stays English, which is enough to see it placed. */
function pseudoPage(page: string): string {
  return page
    .replace(
      /^(title|lead|label): (.+)$/gm,
      (_line, field: string, text: string) => `${field}: ${JSON.stringify(pseudo(text.replace(/^['"]|['"]$/g, '')))}`,
    )
    .replace(/^## (.+)$/gm, (_line, text: string) => `## ${pseudo(text).replaceAll('[', '(').replaceAll(']', ')')}`);
}
