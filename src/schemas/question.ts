import { z } from 'zod';
import { id, slot, sourceId, words } from './fields.ts';

/** Answers are saved and reported by letters. `last` is the last letter there may be. */
const letter = (last: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^[a-${last}]$`), `must be a letter from a to ${last}`)
    .describe(`Stays with this ${what} for good: answers are saved and reported by it.`);

const option = z.strictObject({
  letter: letter('e', 'option'),
  text: words('The option, without "all of the above".'),
  why: words('Why this option is right, or what it misses. Shown after answering.'),
});

const options = z.array(option).min(3).max(5).describe('Three to five options, lettered a, b, c in that order.');

const step = z.strictObject({
  letter: letter('f', 'step'),
  text: words('The step.'),
  why: words('What goes wrong when it comes elsewhere. Shown after answering.'),
});

const group = z.strictObject({
  letter: letter('d', 'group'),
  text: words('What the cards of the group have in common, in a few words.'),
});

const card = z.strictObject({
  letter: letter('h', 'card'),
  text: words('What is to be put into a group.'),
  group: z.string().describe('Letter of the group it belongs to.'),
  why: words('Why it belongs there. Shown after answering.'),
});

const blank = z.strictObject({
  letter: letter('d', 'blank'),
  options: z
    .array(
      z.strictObject({
        letter: letter('c', 'option'),
        text: words('Words that fit the place in grammar.'),
        why: words('What these words do for the reader. Shown after answering.'),
      }),
    )
    .length(3, 'must be three')
    .describe('What the blank may be filled with. One is best.'),
  best: z.string().describe('Letter of the best words.'),
});

/** An item that gains or loses a part, or whose parts change places, is another item: it gets a new slot and a new id. */
const common = {
  id: id('Unique in the whole bank and readable in an LMS report: "report-both-tonight".'),
  slot: slot('item'),
  use: z.enum(['lesson', 'final']).describe('`lesson`: shown in the lesson that names it. `final`: may be drawn for the final check.'),
  stem: words('The situation and the question.'),
  sources: z.array(sourceId()).min(1).describe('What the best answer rests on. Learners see it once they have answered.'),
  notWith: z
    .array(id('Id of another item for the final check, of another objective.'))
    .min(1)
    .optional()
    .describe(
      'Items that give this one away, or that this one gives away: they come in one try only where there are no others. Say it in one of the two.',
    ),
};

const item = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('choice').describe('One best answer.'),
    options,
    best: z.string().describe('Letter of the best answer.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('multiple').describe('Every right answer must be ticked and no other.'),
    options,
    best: z.array(z.string()).min(2).describe('Letters of the right answers.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('true-false').describe('A claim that is true or not true.'),
    best: z.boolean().describe('Whether the claim is true.'),
    why: z
      .strictObject({ true: words('Shown for "True".'), false: words('Shown for "Not true".') })
      .describe('What each of the two answers gets right or misses.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('sequence').describe('Steps to put in order.'),
    steps: z.array(step).min(4).max(6).describe('In the right order, lettered a, b, c in that order. They are shown shuffled.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('sort').describe('Cards to put into groups.'),
    groups: z.array(group).min(2).max(4).describe('Two to four groups.'),
    cards: z.array(card).min(4).max(8).describe('Shown shuffled. Every group gets at least one.'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('rewrite').describe('A note or a line of which the words are to be chosen.'),
    text: words('The sentences, with a place for each blank: "Malik {a}. He came back {b}."'),
    blanks: z.array(blank).min(2).max(4).describe('The places of the text, in order, with what may stand in each.'),
  }),
]);

/** `content/questions/<objective>.yaml` and `content/checks/<lesson>.yaml`: items that measure one objective. */
export const questionsSchema = z.strictObject({
  objective: id('The objective these items measure. In content/questions/ it is the name of the file.'),
  items: z.array(item).min(1).describe('The items, each with an id and a slot of its own.'),
});

export type Item = z.infer<typeof item>;
export type Questions = z.infer<typeof questionsSchema>;
