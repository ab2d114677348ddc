import { z } from 'zod';
import { day, id, words } from './fields.ts';
import { LMS_IDS } from './package-settings.ts';

const sources = z
  .array(id('Id of a work in content/lms/sources.yaml.'))
  .default([])
  .describe('What it rests on, by ids of content/lms/sources.yaml.');

/** SCORM is what the guides are about. Of cmi5 nothing was measured or read in any LMS. */
const only = z
  .strictObject({
    standard: z.enum(['scorm12', 'scorm2004']).optional().describe('For packages in this standard alone.'),
    finalCheck: z.boolean().optional().describe('true: where the final check counts. false: where only the lessons count.'),
  })
  .default({})
  .describe('The packages it is for, where it is not for all of them.');

/** `content/lms/<lms>.yaml`: how the course gets into one LMS. Nothing stands there that was neither measured nor read. */
export const lmsGuideSchema = z.strictObject({
  id: z.enum(LMS_IDS).describe('The profile it is for; the same as the file name.'),
  name: z.string().trim().min(1).describe('Name of the LMS as its makers write it.'),
  lead: words('One or two sentences under the title.'),
  tried: z
    .strictObject({ what: words('What was tried and what was not, in plain words.'), sources })
    .describe('How far the guide can be relied on.'),
  package: z
    .strictObject({ choose: words('Which standard to choose.'), why: words('Why that one.'), sources })
    .describe('Which package to make.'),
  upload: z
    .strictObject({
      steps: z.array(words('A step of the upload, in general terms. No menu is named that was not read about.')).min(3),
      sources,
    })
    .describe('How to upload the package.'),
  settings: z
    .array(z.strictObject({ only, set: words('What to set.'), why: words('What goes wrong otherwise.'), sources }))
    .default([])
    .describe('Settings that matter, where any are known.'),
  traps: z
    .array(z.strictObject({ only, trap: words('What can go wrong.'), remedy: words('What to do about it.'), sources }))
    .default([])
    .describe('Known traps.'),
  shows: z
    .array(z.strictObject({ seen: words('What people see there of an unfinished, a failed or a passed try.'), sources }))
    .default([])
    .describe('What the LMS shows, where it is known. What it is told is the same in each and stands elsewhere.'),
  checked: day('The day it was last held against its sources.'),
});

/** `content/lms/sources.yaml`: what the guides for LMSs rest on. Learners never meet them, so they stand apart from `sources.yaml`. */
export const lmsSourcesSchema = z.record(
  id('Source id.'),
  z.strictObject({
    title: z.string().trim().min(1).describe('Title of the work, or of the measurement.'),
    by: z.string().trim().min(1).describe('Who published or measured it.'),
    url: z.url('must be a full web address').optional().describe('Public address, if there is one.'),
    how: z.enum(['measured', 'read']).describe('measured: seen in a running LMS. read: in what others wrote about it.'),
    checked: day('The day it was read or measured.'),
  }),
);

export type LmsGuide = z.infer<typeof lmsGuideSchema>;
/** The packages that a setting or a trap is for. */
export type OnlyFor = z.infer<typeof only>;
export type LmsSources = z.infer<typeof lmsSourcesSchema>;

/** Ids of the works a guide rests on, in order of first use. */
export function lmsSourceIds({ tried, package: chosen, upload, settings, traps, shows }: LmsGuide): string[] {
  return [...new Set([tried, chosen, upload, ...settings, ...traps, ...shows].flatMap((part) => part.sources))];
}
