import { writeNumber } from './codec/base64.ts';
import { attemptSection, bestSection, finishedSection, reachedSection, wideAttemptSection } from './codec/final-check-sections.ts';
import { checksSection, lessonsSection, seedSection } from './codec/progress-sections.ts';
import type { Section } from './codec/section.ts';
import { placeSection, preferencesSection, talkOptionsSection } from './codec/stamped-sections.ts';
import { endedRunsSection, runsSection, talksSection } from './codec/talk-sections.ts';
import { merge } from './merge.ts';
import { emptyRecord, type LearnerRecord } from './record.ts';

/**
 * The record as text, for SCORM 1.2 resume data (4,096 characters at most) and browser storage:
 *
 *     W1.sAbCdXy.lfXy.c…
 *
 * a header, then sections: a tag, a payload, two characters that check them, and a full stop between. Only
 * `A-Za-z0-9_-~.` are used, which no LMS escapes, and no case-folding goes unnoticed, nor a cut within a section.
 */
const HEADER = 'W1';

/** The most important first. Should an LMS cut the text off, runs of talks are lost first, and of these the ones that have not ended. */
const SECTIONS: readonly Section[] = [
  seedSection,
  lessonsSection,
  checksSection,
  bestSection,
  reachedSection,
  finishedSection,
  talksSection,
  placeSection,
  preferencesSection,
  talkOptionsSection,
  attemptSection,
  wideAttemptSection,
  endedRunsSection,
  runsSection,
];

/** The record as text. */
export function encode(record: LearnerRecord): string {
  const sections = SECTIONS.flatMap(({ tag, write }) => write(record).map((payload) => checked(tag + payload)));
  return [HEADER, ...sections, ...record.unread].join('.');
}

/**
 * The same record in other characters, for an LMS that ignores a value equal to one it was sent before. The padding is too
 * short to be a section, so it is skipped when the text is read.
 *
 * @param nth 0 leaves the text as it is; two numbers in a row give different texts
 */
export function padded(text: string, nth: number): string {
  return nth === 0 ? text : `${text}.~${nth % 10}`;
}

/** Whether a text was written by `encode`, whole or not. Anything else belongs to someone else and should not be overwritten unasked. */
export function isEncoded(text: string): boolean {
  return /^\s*W\d+([.\s]|$)/.test(text);
}

/**
 * Reads a record, or as much of it as can be read; never throws. A damaged section is left out. A sound one this
 * version does not know is kept in `unread`. A text that is not a record reads as the empty record. Spaces around it, as some
 * stores add, are none of it.
 */
export function decode(text: string): LearnerRecord {
  if (!isEncoded(text)) return emptyRecord;
  return text
    .split(/[.\s]/)
    .slice(1)
    .reduce((record, section) => merge(record, { ...emptyRecord, ...readSection(section) }), emptyRecord);
}

function readSection(section: string): Partial<LearnerRecord> {
  const body = section.slice(0, -2);
  if (!/^[\w~-]{3,}$/.test(section) || section !== checked(body)) return {};
  const known = SECTIONS.find(({ tag }) => tag === body.charAt(0));
  return known?.read(body.slice(1)) ?? { unread: [section] };
}

/** Appends two characters that change with any single character of the text, and with two swapped. 4,093 is the largest prime below 64². */
function checked(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 4093;
  return text + writeNumber(sum, 2);
}
