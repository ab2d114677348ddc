import { isCall, type LogEntry, type LoggedCall, type LoggedEvent } from '../../scorm/preview/log.ts';
import { effectWords, eventWords, type EntryWords } from './entry-words.ts';
import { timeOf } from './time-of.ts';

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

function quoted(text: string): string {
  return `"${text}"`;
}
