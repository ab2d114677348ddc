import { courseIri } from '../../src/course/record/course-iri.ts';
import type { CompletionRule } from '../../src/course/record/outline.ts';
import { escapeXml } from './escape.ts';

/** The name of the course structure in a cmi5 package (cmi5 14.1). */
export const COURSE_STRUCTURE = 'cmi5.xml';

/** The vocabulary of the course structure (cmi5 13.2). */
export const CMI5_NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** What an LMS is told about the course in a cmi5 package. */
export interface Cmi5ManifestSettings {
  /** The course's id. It stays the same over versions: LMSs know an update by it. */
  id: string;
  title: string;
  /** A sentence on what the course is for. */
  description: string;
  /** Language tag of title and description. */
  language: string;
  /** The page an LMS opens. */
  launch: string;
  rule: CompletionRule;
  /** Percent needed in the final check. */
  passMark: number;
}

/** What has to be told before the LMS lets a learner move on. Left out it would be "NotApplicable": satisfied at once. */
const MOVE_ON: Readonly<Record<CompletionRule, string>> = {
  everything: 'CompletedAndPassed',
  'final-check': 'Passed',
  lessons: 'Completed',
};

/**
 * The course structure of a cmi5 package with one assignable unit (cmi5 13). The same settings give the same text.
 *
 * The pass mark is named, unlike in SCORM: an LMS decides nothing by it, but gives it back at launch, maybe changed, for
 * the course to hold the learner to. Where lessons alone count, nothing is passed, and there is none. Any window will do
 * (`launchMethod`), the course's pages fit into a frame of any size.
 */
export function cmi5Manifest({ id, title, description, language, launch, rule, passMark }: Cmi5ManifestSettings): string {
  const inWords = (words: string) => `<langstring lang="${escapeXml(language)}">${escapeXml(words)}</langstring>`;
  // A whole percent has two decimals at most, and four are allowed (cmi5 13.1.4).
  const mark = rule === 'lessons' ? '' : ` masteryScore="${passMark / 100}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="${CMI5_NAMESPACE}">
  <course id="${escapeXml(courseIri(id, 'course'))}">
    <title>${inWords(title)}</title>
    <description>${inWords(description)}</description>
  </course>
  <au id="${escapeXml(courseIri(id, 'au'))}" moveOn="${MOVE_ON[rule]}"${mark} launchMethod="AnyWindow">
    <title>${inWords(title)}</title>
    <description>${inWords(description)}</description>
    <url>${escapeXml(encodeURIComponent(launch))}</url>
  </au>
</courseStructure>
`;
}
