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

/** Letters that are written from right to left, and in which a phone number comes apart unless it is held together. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Made-up languages: Spanish has its words longer, Arabic has them from right to left as well. */
const LETTERS: Record<PseudoLanguage, (letter: string) => string> = {
  es: (letter) => ACCENTS[letter] ?? letter,
  ar: (letter) => ARABIC.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)),
};

export type PseudoLanguage = 'es' | 'ar';

/**
 * Words as a translator might return them: accented, a third longer, in brackets, so that a string left in English, one cut
 * off, or a page that cannot hold longer words shows at once. Places such as {count} stay.
 */
export function pseudo(text: string, language: PseudoLanguage = 'es'): string {
  const replaced = text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, LETTERS[language])))
    .join('');
  return `[${replaced}${' ·'.repeat(Math.ceil(text.length / 6))}]`;
}

/** Adds made-up languages to a copy of the content, their words formed from the English ones. */
export async function addPseudoLocales(content: ContentCopy, languages: readonly PseudoLanguage[]): Promise<void> {
  await content.replace('course.yaml', /languages: .+/, `languages: [${['en', ...languages].join(', ')}]`);
  for (const language of languages) await addPseudoLocale(content, language);
}

async function addPseudoLocale(content: ContentCopy, language: PseudoLanguage): Promise<void> {
  const mapWords = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudo(value, language);
    if (Array.isArray(value)) return value.map(mapWords);
    return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, mapWords(child)]));
  };
  const words = async (file: string, schema: z.ZodType) => {
    const value = schema.parse(parse(await readFile(join(content.root, file), 'utf8')));
    await content.write(file.replace(/\.yaml$/, `.${language}.yaml`), stringify(mapWords(wordsOnly(schema, value))));
  };
  await words('course.yaml', courseSchema);
  await words('objectives.yaml', objectivesSchema);
  await words('glossary.yaml', glossarySchema);
  await words('hotlines.yaml', hotlinesSchema);
  await words('boosters.yaml', boostersSchema);
  await words('requirements.yaml', requirementsSchema);
  const strings = interfaceSchema.parse(parse(await readFile(join(content.root, 'interface/en.yaml'), 'utf8')));
  await content.write(`interface/${language}.yaml`, stringify(mapWords(strings)));
  const inEnglish = async (folder: string) =>
    (await filesBelow(content.root, folder, '.yaml')).filter((file) => !/\.\w+\.yaml$/.test(file));
  for (const folder of ['questions', 'checks']) for (const file of await inEnglish(folder)) await words(file, questionsSchema);
  for (const file of await inEnglish('scenarios')) await words(file, scenarioSchema);
  for (const folder of ['lessons', 'pages', 'aids', 'guides']) {
    await cp(join(content.root, folder, 'en'), join(content.root, folder, language), { recursive: true });
    for (const file of await filesBelow(content.root, `${folder}/${language}`, '.mdx')) {
      const page = await readFile(join(content.root, file), 'utf8');
      await writeFile(join(content.root, file), pseudoPage(page, language));
    }
  }
}

/** A page with its title, lead and headings made up; the rest of its text stays English, which is enough to see it placed. */
function pseudoPage(page: string, language: PseudoLanguage): string {
  return page
    .replace(
      /^(title|lead|label): (.+)$/gm,
      (_line, field: string, text: string) => `${field}: ${JSON.stringify(pseudo(text.replace(/^['"]|['"]$/g, ''), language))}`,
    )
    .replace(/^## (.+)$/gm, (_line, text: string) => `## ${pseudo(text, language).replaceAll('[', '(').replaceAll(']', ')')}`);
}
