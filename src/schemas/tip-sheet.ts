import { z } from 'zod';

/** `content/tip-sheet.yaml`: the statements of the tip sheet the course grew from, and what became of each. For reviewers. */
export const tipSheetSchema = z
  .array(
    z
      .strictObject({
        statement: z.string().min(1).describe('Word for word as on the sheet, line breaks taken out.'),
        how: z.enum(['taught', 'corrected']).describe('corrected: law or figures have changed, and the course says so.'),
        where: z
          .array(
            z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'must be a lesson, or a lesson with a heading: "what-it-is#know-what-counts"'),
          )
          .min(1)
          .describe('Lessons, each with the heading under which it stands if it stands under one.'),
        now: z.string().min(1).describe('What holds now, when corrected.').optional(),
      })
      .refine(({ how, now }) => (how === 'corrected') === (now !== undefined), 'must have `now` when corrected, and only then'),
  )
  .min(1);

export type TipSheet = z.infer<typeof tipSheetSchema>;
