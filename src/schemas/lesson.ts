import { z } from 'zod';
import { day, id, words } from './fields.ts';

/** The block between the `---` lines at the top of a lesson. */
export const lessonSchema = z.strictObject({
  title: words('Title of the lesson, in a few plain words.'),
  lead: words('One or two sentences: what this lesson gives the reader.'),
  objectives: z.array(id('An objective in objectives.yaml.')).min(1).describe('What a learner can do after it.'),
  label: words('Content label: one neutral line, such as "Nothing graphic in this lesson."'),
  checked: day('The day its law and hotlines were last held against their sources.'),
  place: id('The place drawing at the top.'),
});

export type Lesson = z.infer<typeof lessonSchema>;
