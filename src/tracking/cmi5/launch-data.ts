import { isObject, objectIn } from './json.ts';

/** What the LMS says of this launch in `LMS.LaunchData` (cmi5 10), as far as the course asks. */
export interface LaunchData {
  /** Context of every statement: all of it is copied. */
  contextTemplate: Readonly<Record<string, unknown>>;
  /** False in the modes Browse and Review: then nothing is told but that the course was opened and closed. */
  records: boolean;
  /** Score from 0 to 1 from which a learner passes; null when the LMS sets none. It may differ from the one in the package. */
  masteryScore: number | null;
  /** Where the learner goes after the course, if the LMS wants them back. */
  returnUrl: string | null;
}

/** Reads the document; null when it is none: without its template no statement would be taken. */
export function readLaunchData(text: string): LaunchData | null {
  const data = objectIn(text);
  const contextTemplate = data?.['contextTemplate'];
  if (data === null || !isObject(contextTemplate)) return null;
  const { launchMode, masteryScore, returnURL } = data;
  return {
    contextTemplate,
    records: launchMode !== 'Browse' && launchMode !== 'Review',
    masteryScore: share(masteryScore),
    returnUrl: webAddress(returnURL),
  };
}

/** An address that a browser can go to; null for anything else: going there would throw, and the learner would be left without a word. */
function webAddress(value: unknown): string | null {
  try {
    return /^https?:$/.test(new URL(String(value)).protocol) ? String(value) : null;
  } catch {
    return null;
  }
}

/** A number from 0 to 1, also when it is written as text. */
function share(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 1 ? number : null;
}
