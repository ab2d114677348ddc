// As a namespace: `{ z }` would bring the messages of every language into the scripts of the package builder.
import * as z from 'zod';
import { COMPLETION_RULES } from '../course/record/outline.ts';
import { STANDARDS } from '../course/record/terms.ts';
import { LANGUAGES } from './languages.ts';
import { agencyText, TEXT_LIMITS } from './package-text.ts';
import { PASS_MARKS } from './pass-marks.ts';

/** LMSs that have a profile (`scorm/profiles.ts`) and a guide (`content/lms/<id>.yaml`). */
export const LMS_IDS = [
  'moodle',
  'open-edx',
  'canvas',
  'blackboard',
  'cornerstone',
  'successfactors',
  'sumtotal',
  'totara',
  'docebo',
  'absorb',
  'other',
] as const;

export type LmsId = (typeof LMS_IDS)[number];

/** Places for an agency's own procedure. Each is a field of `agency.protocols`. */
export const PROTOCOLS = ['child-missing', 'first-24-hours', 'reporting', 'response-plan', 'screening'] as const;

export type Protocol = (typeof PROTOCOLS)[number];

/** Number of this form of the file. It goes up when an older builder would misread a newer file. */
export const SETTINGS_FORMAT = 1;

/** Most bytes of a logo. */
export const LOGO_BYTES = 200 * 1024;

export const TRIES = { least: 1, most: 20 } as const;

const oneOf = <const T extends readonly string[]>(label: string, values: T) =>
  z.enum(values, { error: `${label} must be one of: ${values.join(', ')}.` });

const whole = (label: string, { least, most }: { least: number; most: number }, more = '') => {
  const error = `${label} must be a whole number from ${least} to ${most}${more}.`;
  return z.number({ error }).int(error).min(least, error).max(most, error);
};

const object = <T extends z.core.$ZodLooseShape>(label: string, shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? undefined : `${label} must hold named settings in curly braces.`),
  });

const text = (label: string, most: number, lines?: 'many lines') => agencyText(label, most, lines).prefault('');

const protocol = (label: string) => text(label, TEXT_LIMITS.protocol, 'many lines');

const logo = object('Logo', {
  type: oneOf('Type of the logo', ['svg', 'png']).describe('Kind of picture.'),
  data: z
    .base64({ error: 'The logo must be written in base64. Choose the picture again.' })
    .min(1, 'The logo is empty. Choose the picture again.')
    // Four characters of base64 hold three bytes.
    .max(Math.ceil(LOGO_BYTES / 3) * 4, `The logo is larger than ${LOGO_BYTES / 1024} KB. Make it smaller, or leave it out.`)
    .describe('The picture, in base64, at most 200 KB. What is in it is checked when the package is made.'),
});

const certificate = object('Certificate', {
  hours: text('Hours on the certificate', TEXT_LIMITS.hours).describe(
    'Hours in the agency\'s words: "2.0 clock hours". "": those worked out.',
  ),
  approvalNumber: text('Approval number', TEXT_LIMITS.approvalNumber).describe("The agency's or the state's approval number."),
  instructor: text('Instructor line', TEXT_LIMITS.instructor).describe('Who answers for the training.'),
});

const protocols = object('Protocols', {
  'child-missing': protocol('Text for "Child missing now"').describe('On the page Child missing now.'),
  'first-24-hours': protocol('Text for "The first 24 hours"').describe('In the lesson on the first 24 hours.'),
  reporting: protocol('Text for reporting').describe('Where the course teaches whom to report to.'),
  'response-plan': protocol('Text for the response plan').describe('In the lesson on the response plan.'),
  screening: protocol('Text for screening').describe('Where the course teaches screening.'),
} satisfies Record<Protocol, z.ZodType>);

const agencyFields = object('Agency', {
  name: text('Agency name', TEXT_LIMITS.name).describe('As staff know it. It marks every text the agency adds.'),
  logo: logo.nullable().prefault(null).describe('In the header and on the certificate; null: none.'),
  hotline: text('State hotline', TEXT_LIMITS.hotline).describe("The state's child abuse hotline."),
  onCall: text('On-call number', TEXT_LIMITS.onCall).describe('Number, or name and number, of the supervisor on call.'),
  screeningTool: text('Screening tool', TEXT_LIMITS.screeningTool).describe('The tool staff of the agency use.'),
  reportingLimits: text('Reporting limits', TEXT_LIMITS.reportingLimits).describe('How soon reports are due at this agency.'),
  protocols: protocols.prefault({}).describe('What staff of the agency do, in plain text.'),
});

// Staff must see whose words they read.
const agency = agencyFields.superRefine(({ name, protocols: texts, ...rest }, context) => {
  const isNameless = name === '' && Object.values({ ...rest, ...texts }).some((value) => value !== '' && value !== null);
  if (!isNameless) return;
  const message =
    'Agency name is missing, and the package holds words or a logo of the agency. Give the name, so that staff see whose they are.';
  context.addIssue({ code: 'custom', path: ['name'], message });
});

/**
 * `settings.json`: everything an agency settles when it has a package made. The page of the package builder writes it and
 * `npm run package -- --settings settings.json` reads it. What is left out gets its default, and the pass mark that of the course
 * (`settingsSchemaOf`); `format` alone must be there. A name that is not known here is an error, since a misspelled setting would otherwise be passed over in silence.
 */
export const packageSettingsSchema = object('A settings file', {
  format: z.literal(SETTINGS_FORMAT).describe('Number of this form of the file.'),
  lms: oneOf('LMS', LMS_IDS).prefault('other').describe('The LMS the package is for.'),
  standard: oneOf('Standard', STANDARDS).prefault('scorm12').describe('What the package speaks to the LMS in.'),
  language: oneOf('Language', LANGUAGES).prefault('en').describe('The language the course opens in.'),
  complete: oneOf('What counts as complete', COMPLETION_RULES)
    .prefault('everything')
    .describe('`everything`: lessons, talks and final check. `final-check`: that alone. `lessons`: those alone, and no score is sent.'),
  passMark: whole('Pass mark', PASS_MARKS).describe('Percent needed in the final check. Left out: as the course asks for.'),
  tries: whole('Tries', TRIES, ', or null for no limit')
    .nullable()
    .prefault(null)
    .describe('Most tries at the final check; null: no limit.'),
  recordChoices: z
    .boolean('Recording of talk choices must be true or false.')
    .prefault(false)
    .describe('Whether the LMS is told each line a learner chooses in a talk.'),
  certificate: certificate.prefault({}),
  agency: agency.prefault({}),
});

export type PackageSettings = z.infer<typeof packageSettingsSchema>;
export type AgencyLogo = z.infer<typeof logo>;

/** What of a course its packages begin with. */
export interface CourseDefaults {
  /** Percent needed in the final check, as `content/course.yaml` has it. */
  passMark: number;
}

/** The schema of settings for packages of this course, in which everything but the format may be left out. */
export function settingsSchemaOf({ passMark }: CourseDefaults) {
  return packageSettingsSchema.extend({ passMark: packageSettingsSchema.shape.passMark.prefault(passMark) });
}

/** A package of this course with nothing settled: no agency, SCORM 1.2, everything counts. */
export function defaultSettings(course: CourseDefaults): PackageSettings {
  return settingsSchemaOf(course).parse({ format: SETTINGS_FORMAT });
}
