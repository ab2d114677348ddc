import { z } from 'zod';
import { day, id, slot, words } from './fields.ts';
import { LANGUAGES } from './languages.ts';
import { PASS_MARKS } from './pass-marks.ts';

/** `content/course.yaml`: the course as a whole and the order of everything in it. */
export const courseSchema = z.strictObject({
  id: id('Stable name of the course: LMSs and browsers find saved progress by it.'),
  title: words('Title of the course.'),
  subtitle: words('What it is, in a few words.'),
  promise: words('One sentence for the home page: what it does for the learner.'),
  openingLine: words('The line the course is named for, as it is said.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be three numbers such as 1.0.0')
    .describe('Version of the course, shown to learners and in packages.'),
  released: day('Day of this version.'),
  checked: day('Day laws and hotlines were last held against their sources.'),
  languages: z.array(z.enum(LANGUAGES)).min(1).describe('Languages the course is offered in, the first is the default.'),
  passMark: z
    .number()
    .int()
    .min(PASS_MARKS.least)
    .max(PASS_MARKS.most)
    .describe('Percent needed in the final check, unless an agency asks for another.'),
  finalCheck: z
    .strictObject({ draw: z.number().int().positive().describe('Questions drawn for each try, spread evenly over the objectives.') })
    .describe('How the final check is put together.'),
  modules: z
    .array(
      z.strictObject({
        id: id('The folder of its lessons.'),
        title: words('Prevention, Intervention or Response; Opening or Closing.'),
        question: words('What the module answers, as questions the learner has.'),
        steps: z
          .array(
            z.union(
              [
                z.strictObject({ lesson: id('File name of the lesson without .mdx.'), slot: slot('lesson') }),
                z.strictObject({ talk: id('File name of the talk without .yaml.') }),
              ],
              { error: 'must be {lesson, slot} or {talk}' },
            ),
          )
          .min(1)
          .describe('Lessons and talks in order.'),
      }),
    )
    .min(1)
    .describe('The modules in order.'),
});

export type CourseFile = z.infer<typeof courseSchema>;
