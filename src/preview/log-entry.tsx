import { isCall, type LogEntry, type LoggedCall, type LoggedEvent } from '../../scorm/preview/log.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import { quirksWords } from './faults-panel.tsx';
import { timeOf } from './time-of.ts';

export interface EntryWords {
  strings: Strings['preview'];
  language: string;
  errorWords(code: string): string;
}

/** One row of the call log. */
export function EntryRow({ entry, ...words }: EntryWords & { entry: LogEntry }) {
  return isCall(entry) ? <CallRow call={entry} {...words} /> : <EventRow event={entry} {...words} />;
}

function CallRow({ call, strings, language, errorWords }: EntryWords & { call: LoggedCall }) {
  const { at, name, args, result, error } = call;
  const effect = effectWords(call, strings);
  return (
    <tr data-failed={error !== '0' || result === 'false' || call.stored === false ? '' : undefined}>
      <td>{timeOf(at, language)}</td>
      <td>{name}</td>
      <td>{args.map(quoted).join(', ')}</td>
      <td>
        {result === '' ? quoted(result) : result}
        {effect !== null && <small>{effect}</small>}
      </td>
      <td>{error === '0' ? error : `${error} ${errorWords(error)}`}</td>
    </tr>
  );
}

function EventRow({ event, strings, language }: EntryWords & { event: LoggedEvent }) {
  return (
    <tr class="log__event" data-event={event.fault ?? event.event}>
      <td colSpan={5}>
        {timeOf(event.at, language)} {eventWords(event, strings)}
      </td>
    </tr>
  );
}

function eventWords({ event, fault, value, isSetUp }: LoggedEvent, { log, faults }: Strings['preview']): string {
  if (event === 'launched' && isSetUp) return log.launchedSetUp;
  if (event !== 'fault') return log[event];
  if (fault === 'quirks' || fault === undefined)
    return format(log.quirks, { name: quirksWords(faults)[typeof value === 'string' ? value : 'none'].name });
  return format(value === true ? log.on : log.off, { name: faults[fault].name });
}

/** What became of a saving, where the answer alone does not tell. */
function effectWords({ stored, by }: LoggedCall, { log, faults }: Strings['preview']): string | null {
  if (by === undefined || by === 'noInteractions') return null;
  if (by === 'tried') return log.tried;
  return stored === true ? log.storedSlowly : format(log.notStored, { name: faults[by].name });
}

function quoted(text: string): string {
  return `"${text}"`;
}
