import { isCall, type LogEntry, type LoggedCall, type LoggedEvent } from '../../scorm/preview/log.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import { quirksWords } from './faults-panel.tsx';

/** What entries of the log are put into words with. */
export interface EntryWords {
  strings: Strings['preview'];
  language: string;
  /** What an error code means in the standard being played. */
  errorWords(code: string): string;
}

/** All that is read in the words of an entry's row, beside the names and values of its call. */
export function wordsOf(entry: LogEntry, { strings, errorWords }: Pick<EntryWords, 'strings' | 'errorWords'>): string {
  if (!isCall(entry)) return eventWords(entry, strings);
  return [effectWords(entry, strings) ?? '', entry.error === '0' ? '' : errorWords(entry.error)].join(' ');
}

/** What happened on the side of the LMS, in a sentence. */
export function eventWords({ event, fault, value, isSetUp }: LoggedEvent, { log, faults }: Strings['preview']): string {
  if (event === 'launched' && isSetUp) return log.launchedSetUp;
  if (event !== 'fault') return log[event];
  if (fault === 'quirks' || fault === undefined)
    return format(log.quirks, { name: quirksWords(faults)[typeof value === 'string' ? value : 'none'].name });
  return format(value === true ? log.on : log.off, { name: faults[fault].name });
}

/** What became of a saving, where the answer alone does not tell. */
export function effectWords({ stored, by }: LoggedCall, { log, faults }: Strings['preview']): string | null {
  if (by === undefined || by === 'noInteractions') return null;
  if (by === 'tried') return log.tried;
  return stored === true ? log.storedSlowly : format(log.notStored, { name: faults[by].name });
}
