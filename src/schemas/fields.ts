import { z } from 'zod';

/** Fields marked as words are what a learner reads: translated in other languages, checked for spelling and plain English. */
export const wordFields = z.registry<{ words: true }>();

/** Text a learner reads. */
export const words = (describe: string) => {
  const field = z
    .string({ error: 'must be text; put it in quotes if it starts with a special character' })
    .trim()
    .min(1, 'must not be empty')
    // In most ways to write text in YAML it escapes nothing, and readers would see it.
    .refine((text) => !text.includes('\\'), 'must have no backslash; text after ">-" needs none before a quote')
    .describe(describe);
  return field.register(wordFields, { words: true });
};

/** A name used by other files: lower-case letters, digits and single hyphens. */
export const id = (describe: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens, such as "first-24-hours"')
    .describe(describe);

/** The id of a source in `sources.yaml`: lower-case law ids, or practice ids such as INT-28. */
export const sourceId = () =>
  z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}-\d+)$/, 'must be a source id from sources.yaml, such as "INT-28" or "ive-missing-report-24h"')
    .describe('Id of a source in sources.yaml.');

/** A calendar day, written YYYY-MM-DD. */
export const day = (describe: string) => z.iso.date('must be a day written YYYY-MM-DD').describe(describe);

/** A place in saved progress. Once released it must never change or be given to something else, or learners lose what they did. */
export const slot = (what: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(1295)
    .describe(`The number of this ${what} in saved progress. Give a new one the next free number. Never change or reuse it.`);
