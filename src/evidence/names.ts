import { QUESTION_KEY } from '../../scorm/question-key.ts';
import { lmsPage } from '../authoring/site-map.ts';
import { LMS_IDS } from '../schemas/package-settings.ts';

/** The accessibility conformance report on the website and in the pack, as OpenACR YAML. */
export const ACR_DOWNLOAD = 'accessibility-openacr.yaml';

/** The evidence pack on the website. Its name carries no version, so that links to it last. */
export const PACK_DOWNLOAD = 'evidence-pack.zip';

/** The files of the pack by what they are, in the order in which its list names them. */
export const PACK_FILES = {
  readMe: ['READ-ME.html'],
  crosswalk: ['requirements.html', 'crosswalk.csv'],
  objectives: ['objectives.csv'],
  hours: ['hours.html', 'hours.csv'],
  items: ['items.csv'],
  questionKey: [QUESTION_KEY],
  sources: ['sources.csv'],
  acr: ['accessibility.html', ACR_DOWNLOAD],
  privacy: ['privacy-answers.html', 'privacy.html'],
  certificate: ['sample-certificate.html'],
  reviewers: ['reviewers.html'],
  lmsGuides: LMS_IDS.map((lms) => `${lmsPage(lms)}.html`),
  guides: ['lms-report.html', 'updating.html', 'says-finished.html'],
  changeLog: ['change-log.html'],
  licence: ['LICENSE.txt', 'credits.html'],
  notices: ['third-party-licenses.txt'],
  sbom: ['bill-of-materials.cdx.json'],
} as const satisfies Record<string, readonly string[]>;

export type PackKind = keyof typeof PACK_FILES;

/** Kinds of files, in the order of the list. */
export const PACK_KINDS = Object.keys(PACK_FILES) as PackKind[];
