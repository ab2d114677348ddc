import { z } from 'zod';
import { id, slot, sourceId, words } from './fields.ts';

const option = z.strictObject({
  letter: z
    .string()
    .regex(/^[a-e]$/, 'must be a letter from a to e')
    .describe('Stays with this option for good: answers are saved and reported by it.'),
  text: words('The option, without "all of the above".'),
  why: words('Why this option is right, or what it misses. Shown after answering.'),
});

const common = {
  id: id('Unique in the whole bank and readable in an LMS report: "report-both-tonight".'),
  slot: slot('item'),
  use: z.enum(['lesson', 'final']).describe('`lesson`: shown in the lesson that names it. `final`: may be drawn for the final check.'),
  stem: words('The situation and the question.'),
  sources: z.array(sourceId()).min(1).describe('What the best answer rests on.'),
};

const item = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('choice').describe('One best answer.'),
    options: z.array(option).min(3).max(5),
    best: z.string().describe('Letter of the best answer.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('multiple').describe('Every right answer must be ticked and no other.'),
    options: z.array(option).min(3).max(5),
    best: z.array(z.string()).min(2).describe('Letters of the right answers.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('true-false').describe('A claim that is true or not true.'),
    best: z.boolean(),
    why: z.strictObject({ true: words('Shown for "True".'), false: words('Shown for "Not true".') }),
  }),
]);

/** `content/questions/<objective>.yaml`: the items for one objective. */
export const questionsSchema = z.strictObject({
  objective: id('The objective these items measure; the same as the file name.'),
  items: z.array(item).min(1),
});

export type Item = z.infer<typeof item>;
export type Questions = z.infer<typeof questionsSchema>;
