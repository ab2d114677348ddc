import type { CourseFacts } from '../../scorm/course-facts.ts';
import { packageProblems } from '../../scorm/problems.ts';
import {
  defaultSettings,
  PROTOCOLS,
  SETTINGS_FORMAT,
  type AgencyLogo,
  type CourseDefaults,
  type LmsId,
  type PackageSettings,
  type Protocol,
} from '../schemas/package-settings.ts';
import { checkSettings, type ReadSettings } from '../schemas/read-settings.ts';

/** Fields of free text, by their place in `settings.json`, in the order of the form. */
export const TEXT_FIELDS = [
  'agency.name',
  'agency.hotline',
  'agency.onCall',
  'agency.screeningTool',
  'agency.reportingLimits',
  ...PROTOCOLS.map((id): ProtocolField => `agency.protocols.${id}`),
  'certificate.hours',
  'certificate.approvalNumber',
  'certificate.instructor',
] as const;

export type ProtocolField = `agency.protocols.${Protocol}`;
export type TextField =
  | `agency.${'name' | 'hotline' | 'onCall' | 'screeningTool' | 'reportingLimits'}`
  | ProtocolField
  | `certificate.${'hours' | 'approvalNumber' | 'instructor'}`;

/** The form as it stands, whether it can be used or not. */
export interface Draft {
  lms: LmsId;
  standard: PackageSettings['standard'];
  complete: PackageSettings['complete'];
  /** As typed. */
  passMark: string;
  /** "" for no limit. */
  tries: string;
  recordChoices: boolean;
  language: PackageSettings['language'];
  logo: AgencyLogo | null;
  texts: Readonly<Record<TextField, string>>;
}

/** The draft that shows these settings. */
export function draftOf(settings: PackageSettings): Draft {
  const { agency, certificate, tries, passMark, ...rest } = settings;
  return {
    lms: rest.lms,
    standard: rest.standard,
    complete: rest.complete,
    passMark: String(passMark),
    tries: tries === null ? '' : String(tries),
    recordChoices: rest.recordChoices,
    language: rest.language,
    logo: agency.logo,
    texts: {
      'agency.name': agency.name,
      'agency.hotline': agency.hotline,
      'agency.onCall': agency.onCall,
      'agency.screeningTool': agency.screeningTool,
      'agency.reportingLimits': agency.reportingLimits,
      'agency.protocols.child-missing': agency.protocols['child-missing'],
      'agency.protocols.first-24-hours': agency.protocols['first-24-hours'],
      'agency.protocols.reporting': agency.protocols.reporting,
      'agency.protocols.response-plan': agency.protocols['response-plan'],
      'agency.protocols.screening': agency.protocols.screening,
      'certificate.hours': certificate.hours,
      'certificate.approvalNumber': certificate.approvalNumber,
      'certificate.instructor': certificate.instructor,
    },
  };
}

/** The draft with nothing settled. */
export function emptyDraft(course: CourseDefaults): Draft {
  return draftOf(defaultSettings(course));
}

/** The settings of a draft for a package of this course, or a sentence for every field that has to be changed first. */
export function settingsOf({ texts, logo, tries, passMark, ...chosen }: Draft, course: CourseFacts): ReadSettings {
  // Where the final check does not count, the form does not ask about it: what was typed before must not be a problem.
  const counts = chosen.complete !== 'lessons';
  const read = checkSettings(
    {
      ...chosen,
      format: SETTINGS_FORMAT,
      passMark: counts ? numberIn(passMark) : course.passMark,
      tries: counts && tries !== '' ? numberIn(tries) : null,
      certificate: {
        hours: texts['certificate.hours'],
        approvalNumber: texts['certificate.approvalNumber'],
        instructor: texts['certificate.instructor'],
      },
      agency: {
        name: texts['agency.name'],
        hotline: texts['agency.hotline'],
        onCall: texts['agency.onCall'],
        screeningTool: texts['agency.screeningTool'],
        reportingLimits: texts['agency.reportingLimits'],
        logo,
        protocols: Object.fromEntries(PROTOCOLS.map((id) => [id, texts[`agency.protocols.${id}`]])),
      },
    },
    course,
  );
  const more = read.settings ? packageProblems(read.settings, course) : [];
  return more.length > 0 ? { settings: null, problems: more } : read;
}

/** The number typed, with or without a percent sign; NaN, which no rule takes, for anything else. */
function numberIn(typed: string): number {
  const [, digits] = /^(\d{1,3})\s*%?$/.exec(typed.trim()) ?? [];
  return digits === undefined ? Number.NaN : Number(digits);
}
