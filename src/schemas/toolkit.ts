import { z } from 'zod';
import { day, words } from './fields.ts';

const title = words('Title of the page.');
const lead = words('One or two sentences under the title.');
const checked = day('The day its law and hotlines were last held against their sources. It is printed on the page.');

/** The block between the `---` lines at the top of a page of prose. */
export const proseSchema = z.strictObject({ title, lead });

/** Small drawings by which a job aid is told on the shelf of the toolkit before its title is read. */
export const AID_ICONS = ['sheet', 'door', 'quote', 'eye', 'phone', 'ear', 'cup'] as const;

/** The same block of a job aid: one sheet of paper for a moment at work. */
export const aidSchema = z.strictObject({
  title,
  lead,
  order: z.number().int().positive().describe('Where it stands among the job aids in the toolkit, from 1.'),
  icon: z
    .enum(AID_ICONS)
    .default('sheet')
    .describe('The small drawing before its title in the toolkit; a sheet of paper where none says more.'),
  checked,
});

/** The same block of a guide: several pages to print, for people who lead others. */
export const guideSchema = z.strictObject({
  title,
  lead,
  checked,
  audience: z
    .enum(['team', 'coordinators'])
    .default('team')
    .describe('`team`: in the toolkit and in packages. `coordinators`: for them and for reviewers, on the website only.'),
});

/** `content/boosters.yaml`: short looks back after the course, for a calendar. */
export const boostersSchema = z
  .array(
    z.strictObject({
      weeks: z.number().int().min(1).max(104).describe('Weeks after the day on which the reader puts it into a calendar.'),
      when: words('When it comes, in words: "In two weeks".'),
      title: words('Title of the calendar entry. It names the course, since it stands alone there.'),
      lead: words('How long it takes and how to do it.'),
      questions: z.array(words('A question to answer from memory.')).min(1),
      last: words('What to look at or do afterward.'),
    }),
  )
  .min(1);

/** Slots where an agency's own words may stand. Nothing is shown there until packaging stamps them in. */
export const AGENCY_SLOTS = ['child-missing', 'first-24-hours', 'reporting', 'response-plan', 'screening', 'on-call'] as const;

export type AidIcon = (typeof AID_ICONS)[number];
export type Booster = z.infer<typeof boostersSchema>[number];
