import { z } from 'zod';
import { words } from './fields.ts';

/** How far a criterion is met, in the words of the VPAT. */
export const CONFORMANCE = ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'] as const;

const criterion = z.strictObject({
  num: z
    .string()
    .regex(/^\d\.\d\.\d{1,2}$/, 'must be the number of a criterion, such as "1.4.10"')
    .describe('Number of the success criterion in WCAG 2.2.'),
  components: z
    .array(
      z.strictObject({
        name: z.literal('web').describe('The course is a website, also inside an LMS.'),
        adherence: z
          .strictObject({
            level: z.enum(CONFORMANCE).describe('How far the criterion is met.'),
            notes: words('What was done, how it was tested, and what was not.'),
          })
          .describe('The finding.'),
      }),
    )
    .length(1)
    .describe('One entry, for the web: the format has room for other kinds of product.'),
});

const chapter = z
  .strictObject({
    notes: words('What the chapter covers.').optional(),
    criteria: z.array(criterion).min(1).describe('A finding for each criterion of this level.'),
  })
  .describe('The criteria of one level of WCAG.');

const contact = z
  .strictObject({
    name: z.string().describe('Who.'),
    email: z.string().describe('Required by the format; "" where there is none.'),
  })
  .describe('Who answers for the report or the product.');

/**
 * `content/openacr/*.yaml`: the accessibility conformance report in GSA's OpenACR format, version 0.1.0. A test holds it
 * against GSA's own schema; this one is stricter, so that the page made from it is complete.
 */
export const openAcrSchema = z.strictObject({
  title: words('Title of the report.'),
  catalog: z.literal('2.5-edition-wcag-2.2-en').describe("GSA's catalog of criteria that the report is written against."),
  product: z
    .strictObject({
      name: z.string().describe('Name of the product.'),
      version: z.string().describe('Version of the course that was tested; a test says when it is another.'),
      description: words('What it is.'),
    })
    .describe('What the report is about.'),
  author: contact,
  vendor: contact,
  report_date: z.string().describe('Day of the report, as the format writes it: 11/25/2026.'),
  last_modified_date: z.string().describe('Day of the last change, in the same form.'),
  version: z.number().int().positive().describe('Number of this report.'),
  notes: words('What a reader has to know first.'),
  evaluation_methods_used: words('How it was tested, and how it was not.'),
  license: z.literal('CC-BY-4.0').describe('License of the report itself.'),
  chapters: z
    .strictObject({ success_criteria_level_a: chapter, success_criteria_level_aa: chapter })
    .describe('The findings, by level of WCAG.'),
});

export type OpenAcr = z.infer<typeof openAcrSchema>;
export type Conformance = (typeof CONFORMANCE)[number];
