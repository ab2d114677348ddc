import { isCall, type LogEntry } from '../../scorm/preview/log.ts';

/** Kinds of entries the log can be held to. */
export const KINDS = ['all', 'reads', 'writes', 'saves', 'errors'] as const;

export type Kind = (typeof KINDS)[number];

/** Names of functions in both standards, by what they do. */
const NAMES: Readonly<Record<'reads' | 'writes' | 'saves', RegExp>> = {
  reads: /GetValue$/,
  writes: /SetValue$/,
  saves: /(Commit|Finish|Terminate)$/,
};

/**
 * The entries of one kind in which a text occurs, in any case of letters. Events are of no kind: they are shown with all.
 * `wordsOf` gives what can be read in the row of an entry beside its call: what is seen there can be found.
 */
export function filtered(log: readonly LogEntry[], kind: Kind, text: string, wordsOf: (entry: LogEntry) => string): readonly LogEntry[] {
  const wanted = text.trim().toLowerCase();
  if (kind === 'all' && wanted === '') return log;
  return log.filter((entry) => isOfKind(entry, kind) && (wanted === '' || textOf(entry, wordsOf).includes(wanted)));
}

function isOfKind(entry: LogEntry, kind: Kind): boolean {
  if (kind === 'all') return true;
  if (!isCall(entry)) return false;
  return kind === 'errors' ? entry.error !== '0' || entry.result === 'false' || entry.stored === false : NAMES[kind].test(entry.name);
}

function textOf(entry: LogEntry, wordsOf: (entry: LogEntry) => string): string {
  const codes = isCall(entry) ? [entry.name, ...entry.args, entry.result, entry.error] : [entry.event, entry.fault ?? ''];
  return [...codes, wordsOf(entry)].join(' ').toLowerCase();
}
