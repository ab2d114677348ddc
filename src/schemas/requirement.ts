import { z } from 'zod';
import { id, sourceId, words } from './fields.ts';

/** Where duties come from, in the order of the matrix. */
export const REQUIREMENT_ORIGINS = ['capta', 'titleIvE', 'otherLaw', 'tipSheet'] as const;

const beat = z
  .strictObject({
    talk: id('A talk.'),
    moments: z.array(id('A node of the talk.')).default([]).describe('Nodes in which it is practiced.'),
    steps: z.array(z.string().describe('A flag of the talk.')).default([]).describe('Flags the debrief reports on.'),
  })
  .refine(({ moments, steps }) => moments.length + steps.length > 0, 'must name at least one moment or step');

/** `content/requirements.yaml`: what law and tip sheet ask, and where the course teaches, tests and practices it. */
export const requirementsSchema = z.record(
  id('Id of the duty.'),
  z.strictObject({
    origin: z.enum(REQUIREMENT_ORIGINS).describe('Where the duty comes from; the part of the matrix it stands in.'),
    duty: words('What is asked, in one plain sentence.'),
    sources: z.array(sourceId()).min(1).describe('The law, or the words of the tip sheet.'),
    objectives: z.array(id('An objective.')).min(1).describe('What a learner can do about it. Each must be taught and tested below.'),
    lessons: z.array(id('A lesson.')).min(1).describe('Lessons that teach it.'),
    items: z.array(id('An item of the bank.')).min(2).describe('Questions that test it, in lessons and in the final check.'),
    talks: z.array(beat).default([]).describe('Where it is practiced.'),
    noTalk: words('Why no talk practices it, when none does.').optional(),
  }),
);

export type Requirements = z.infer<typeof requirementsSchema>;
export type Requirement = Requirements[string];
