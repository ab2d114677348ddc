import { z } from 'zod';
import { day, id, sourceId, words } from './fields.ts';

const yearOfWork = z.union([z.number().int(), z.literal('n.d.')]);

/** `content/sources.yaml`: what the course rests on. */
export const sourcesSchema = z.record(
  sourceId(),
  z.strictObject({
    title: z.string().describe('Title of the work.'),
    publisher: z.string().describe('Who published it.'),
    citation: z.string().optional().describe('Statute, report number or similar: "42 U.S.C. § 671(a)(35)(B)".'),
    year: yearOfWork.describe('Year of the work or of its current text; n.d. when none was seen.'),
    url: z.url('must be a full web address').describe('Public address.'),
    also: z
      .array(
        z.strictObject({
          title: z.string().describe('Title of the further work.'),
          publisher: z.string().describe('Who published it.'),
          year: yearOfWork.describe('Year of the further work; n.d. when none was seen.'),
          url: z.url('must be a full web address').describe('Its public address.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Other works that what it `says` rests on too, so that nobody looks for all of it in the first.'),
    says: z.string().describe('What it says, in our own words.'),
    checked: day('Day the course was last held against it.'),
    confidence: z
      .enum(['high', 'medium'], { error: 'must be high or medium; a point with low confidence may not be cited' })
      .describe(
        'high: the source itself, its abstract or a summary was read and states it. medium: weaker, such as a secondary, partial, older or foreign source, or partly our own reasoning; shown as such.',
      ),
  }),
);

/** `content/objectives.yaml`: what a learner can do afterwards. */
export const objectivesSchema = z.record(
  id('Objective id.'),
  z.strictObject({ can: words('After the course you can …, written to follow "You can".'), module: id('Module that teaches it.') }),
);

/** `content/glossary.yaml`: the words of the field. */
export const glossarySchema = z.record(
  id('Term id.'),
  z.strictObject({
    term: words('The term.'),
    meaning: words('One or two plain sentences.'),
    instead: words('Words we do not use for it.').optional(),
    sources: z.array(sourceId()).default([]),
  }),
);

/** `content/hotlines.yaml`: the only place a phone number may be written. */
export const hotlinesSchema = z.record(
  id('Hotline id.'),
  z.strictObject({
    name: words('Who answers.'),
    spoken: z.string().optional().describe('The number as people say it: "1-800-THE-LOST".'),
    number: z
      .string()
      .regex(/^(\d{3}|1-\d{3}-\d{3}-\d{4})$/, 'must be written 911 or 1-800-843-5678')
      .describe('The number in digits.'),
    text: z.string().optional().describe('Short code or number for texting.'),
    web: z.url().optional().describe('Web address for the same service.'),
    hours: words('When it answers.'),
    what: words('What it is for, and what it is not.'),
    source: sourceId(),
    checked: day('Day the number was last held against its source.'),
  }),
);

export type Sources = z.infer<typeof sourcesSchema>;
export type Source = Sources[string];
export type Objectives = z.infer<typeof objectivesSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type Hotlines = z.infer<typeof hotlinesSchema>;
export type Hotline = Hotlines[string];
