import { z } from 'zod';
import { words } from './fields.ts';

const readMe = z.strictObject({
  title: words('Title of the sheet that comes with a package: {title} in {lms}.'),
  lead: words('What the sheet is for, and to keep it with the zip and settings.json.'),
  package: words('Heading of the facts of the package.'),
  file: words('Label: file name.'),
  course: words('Label: course and version.'),
  size: words('Label: size.'),
  sizeOf: words('{size} in KB.'),
  standard: words('Label: standard.'),
  standards: z.strictObject({
    scorm12: words('Name of the standard.'),
    scorm2004: words('Name of the standard.'),
    cmi5: words('Name of the standard.'),
  }),
  resume: words('Label: resume data.'),
  resumeOf: words('{characters} at most, of {limit} the LMS keeps.'),
  resumeFree: words('{characters} at most, in a standard without a limit.'),
  steps: words('Heading of the steps of the upload.'),
  afterUpload: words('The last of those steps.'),
  untested: words('That it was not played in a real LMS, above what was tried.'),
  cmi5Unknown: words('In place of what was tried, for a cmi5 package.'),
  cmi5Steps: z.array(words('A step of the upload of a cmi5 package, in terms of no LMS.')).min(1),
  settings: words('Heading of the settings in the LMS that matter.'),
  traps: words('Heading of what can go wrong.'),
  told: words('Heading of what the LMS is told.'),
  whenDone: words('Label: when all is done.'),
  whenFailed: words('Label: after a try below the pass mark.'),
  whenTriesAreUsed: words('Label: after the last try below the pass mark.'),
  detail: words('Label: what goes with the final check beside status and score.'),
  details: z.strictObject({
    objectives: words('Each answer, and each objective as passed or failed.'),
    answers: words('Each answer with its objective, and no verdict on objectives.'),
    uncounted: words('Each answer, if somebody takes the check although it does not count.'),
  }),
  withScore: words('{status} and the best score.'),
  withoutScore: words('{status} and no score.'),
  nothingYet: words('Neither status nor score.'),
  and: words('Between two words of a status: {first} and {second}.'),
  statuses: z.strictObject({
    incomplete: words('Word of the standards, as it is told.'),
    completed: words('Word of the standards, as it is told.'),
    passed: words('Word of the standards, as it is told.'),
    failed: words('Word of the standards, as it is told.'),
  }),
  chosen: words('Heading of what was chosen.'),
  complete: words('Label: what counts as complete.'),
  rules: z.strictObject({
    everything: words('What counts.'),
    'final-check': words('What counts.'),
    lessons: words('What counts.'),
  }),
  passMark: words('Label: pass mark.'),
  percent: words('{mark} percent.'),
  tries: words('Label: tries at the final check.'),
  noLimit: words('No limit.'),
  choices: words('Label: choices in talks.'),
  choicesTold: words('They are told to the LMS.'),
  choicesKept: words('They are not told to the LMS.'),
  agency: words('Label: agency.'),
  hours: words('Label: hours on the certificate.'),
  hoursOwn: words('Those worked out from the course: {time}.'),
  approval: words('Label: approval number.'),
  instructor: words('Label: instructor line.'),
  help: words('Heading of what to do when something looks wrong.'),
  helpText: words('What to do: where to look, what to keep.'),
});

/** The section of `content/interface/<lang>.yaml` for READ-ME-FIRST.html, the sheet that comes with a package. */
export const readMeStrings = { readMe };

export type ReadMeStrings = z.infer<typeof readMe>;
