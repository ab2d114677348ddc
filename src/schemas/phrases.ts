import { z } from 'zod';
import { id, sourceId } from './fields.ts';

/** `content/phrases.yaml`: words the course keeps out of its own mouth, and what it says instead. For English. */
export const phrasesSchema = z.record(
  id('Id of the entry.'),
  z.strictObject({
    level: z
      .enum(['banned', 'discouraged'])
      .describe('banned: stops the build. discouraged: listed in the content report, for a writer to look at.'),
    find: z
      .array(z.string().min(2))
      .min(1)
      .describe('The words, in small letters. Whole words; a * stands for any letters: "prostitut*", "turn* tricks".'),
    instead: z.string().min(1).describe('What to write.'),
    why: z.string().min(1).describe('Why, in a sentence.'),
    sources: z.array(sourceId()).default([]).describe('What the advice rests on; none for house style.'),
    mayStand: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Word for word, where the words may stand without quotation marks, as in "no such thing as child prostitution" or "runner-up".',
      ),
  }),
);

export type Phrases = z.infer<typeof phrasesSchema>;
