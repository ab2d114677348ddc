import * as z from 'zod';
import { COMPLETION_RULES } from '../../src/course/record/outline.ts';
import { STANDARDS, type Terms } from '../../src/course/record/terms.ts';
import { TRIES } from '../../src/schemas/package-settings.ts';
import { PASS_MARKS } from '../../src/schemas/pass-marks.ts';
import { extensionOf } from '../files.ts';
import type { Check } from './check.ts';
import { tagsIn } from './html.ts';
import { standardOf } from './standard.ts';

const termsSchema = z.strictObject({
  standard: z.enum(STANDARDS),
  rule: z.enum(COMPLETION_RULES),
  passMark: z.number().int().min(PASS_MARKS.least).max(PASS_MARKS.most),
  tries: z.number().int().min(TRIES.least).max(TRIES.most).nullable(),
  recordsChoices: z.boolean(),
  reporting: z.strictObject({ whenDone: z.enum(['passed', 'completed']), whenTriesAreUsed: z.enum(['incomplete', 'failed']) }),
}) satisfies z.ZodType<Terms>;

/** Every page carries the same terms, once, and they name the standard of the package: the course obeys no others. */
export const checkTerms: Check = (files) => {
  const standard = standardOf(files);
  const pages = [...files.keys()].filter((name) => extensionOf(name) === 'html');
  const blocks = new Map(
    pages.map((name) => [name, tagsIn(files, name).flatMap(({ attributes, text }) => (attributes.get('id') === 'terms' ? [text] : []))]),
  );
  const [model = '', [first] = []] = [...blocks].find(([, texts]) => texts.length > 0) ?? [];
  return [...blocks].flatMap(([name, [block, ...more]]) => {
    if (block === undefined || more.length > 0) return [`${name} does not hold its terms once. Put one block "terms" into its layout.`];
    if (block !== first) return [`${name} has other terms than ${model}. Make the package again.`];
    const terms = termsIn(block);
    if (terms === null) return [`${name} has terms that the course cannot read. Make the package again.`];
    return terms.standard === standard
      ? []
      : [`${name} speaks ${terms.standard}, and the package is in ${standard}. Make the package again.`];
  });
};

function termsIn(block: string): Terms | null {
  try {
    return termsSchema.safeParse(JSON.parse(block)).data ?? null;
  } catch {
    return null;
  }
}
