// As a namespace: `{ z }` would bring the messages of every language into the scripts of the package builder.
import * as z from 'zod';

/** Most characters of each text an agency may add to a package, counted by `lengthOf`. */
export const TEXT_LIMITS = {
  hours: 40,
  approvalNumber: 60,
  instructor: 80,
  name: 80,
  hotline: 40,
  onCall: 60,
  screeningTool: 120,
  reportingLimits: 200,
  protocol: 400,
} as const;

// Lone halves of a character cannot be stored; Moodle throws on them. Other control characters cannot be printed.
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\n]/u;
// They would turn around the course's own words beside them.
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** How many characters a reader would count: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Text as it is kept: no spaces around it, one kind of line break, no tabs. */
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
}

/**
 * Plain text of an agency, shown as it was typed: markup prints as text. "" means that nothing is shown. `label` names the
 * field in every message. What cannot be shown is refused rather than changed.
 */
export function agencyText(label: string, most: number, lines: 'one line' | 'many lines' = 'one line') {
  return z
    .string({ error: `${label} must be text. Put it in quotation marks.` })
    .transform(tidied)
    .superRefine((text, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', message: `${label} ${message}` });
      const length = lengthOf(text);
      if (length > most) refuse(`has ${length.toLocaleString('en-US')} characters, and ${most} fit. Shorten it.`);
      if (UNPRINTABLE.test(text)) refuse('holds a character that cannot be printed. Type the text again instead of pasting it.');
      if (TURNS_DIRECTION.test(text))
        refuse('holds a hidden mark that changes the direction of reading. Type the text again instead of pasting it.');
      if (lines === 'one line' && text.includes('\n')) refuse('has more than one line. Write it on one line.');
    });
}
