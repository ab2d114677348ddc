import { Download } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../../scorm/preview/log.ts';
import { format } from '../course/format.ts';
import { wordsOf, type EntryWords } from './entry-words.ts';
import { EntryRow } from './log-entry.tsx';
import { filtered, KINDS, type Kind } from './log-filter.ts';

interface CallLogProps extends EntryWords {
  log: readonly LogEntry[];
  /** Hands the entries over as a file. */
  onExport(entries: readonly LogEntry[]): void;
}

/** Every call and event, the newest last, held to a kind or a word where somebody wants that. */
export function CallLog({ log, strings, language, errorWords, onExport }: CallLogProps) {
  const words = strings.log;
  /** The last entry that was cleared away. */
  const [cleared, setCleared] = useState<LogEntry | undefined>(undefined);
  const [kind, setKind] = useState<Kind>('all');
  const [text, setText] = useState('');
  const region = useRef<HTMLDivElement>(null);
  // It is in no log of another learner or package, which is shown from its beginning.
  const from = cleared === undefined ? 0 : log.indexOf(cleared) + 1;
  const entries = useMemo(() => log.slice(from), [log, from]);
  const found = useMemo(() => filtered(entries, kind, text, (entry) => wordsOf(entry, { strings, errorWords })), [entries, kind, text]);
  const launches = [...new Set(found.map(({ launch }) => launch))];
  const isFollowed = useRef(true);

  useEffect(() => {
    const place = region.current;
    if (place && isFollowed.current) place.scrollTop = place.scrollHeight;
  }, [found]);

  return (
    <section class="log" aria-labelledby="log-heading">
      <div class="log__head">
        <div>
          <h2 id="log-heading">{words.heading}</h2>
          <p class="panel-lead">{words.lead}</p>
        </div>
        <p class="log__actions">
          <button type="button" class="button plain compact" onClick={() => setCleared(log.at(-1))}>
            {words.clear}
          </button>
          <button type="button" class="button ghost compact" onClick={() => onExport(entries)}>
            <Download aria-hidden="true" />
            {words.export}
          </button>
        </p>
      </div>
      <div class="log__filter">
        <fieldset class="log__kinds">
          <legend class="visually-hidden">{words.show}</legend>
          {KINDS.map((each) => (
            <label key={each}>
              <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />
              <span>{words[each]}</span>
            </label>
          ))}
        </fieldset>
        <p class="log__find">
          <label for="find">{words.find}</label>
          <input id="find" type="search" spellcheck={false} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </p>
        <p id="log-count" class="log__count">
          {format(words.count, { shown: found.length, total: entries.length })}
        </p>
      </div>
      {found.length === 0 && <p class="log__none">{entries.length === 0 ? words.none : words.noneFound}</p>}
      <div
        ref={region}
        id="calls-region"
        class="log__region"
        role="group"
        aria-labelledby="log-heading"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
        tabIndex={0}
        hidden={found.length === 0}
        onScroll={({ currentTarget }) => {
          // Somebody who scrolled up to read is left in peace.
          isFollowed.current = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight < 40;
        }}
      >
        <table id="calls" class="log__table" aria-labelledby="log-heading">
          <thead>
            <tr>
              {[words.time, words.call, words.arguments, words.answer, words.error].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {launches.map((launch) => (
            <LaunchRows
              key={launch}
              launch={launch}
              entries={found.filter((entry) => entry.launch === launch)}
              strings={strings}
              language={language}
              errorWords={errorWords}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

/** The entries of one launch. Made again only when there are others than before: a log may run to thousands. */
function LaunchRows({ launch, entries, ...words }: EntryWords & { launch: number; entries: readonly LogEntry[] }) {
  const rows = useMemo(
    () => entries.map((entry, index) => <EntryRow key={index} entry={entry} {...words} />),
    [entries.length, entries[0], entries.at(-1)],
  );
  return (
    <tbody data-launch={launch}>
      <tr>
        <th scope="rowgroup" colSpan={5}>
          {launch === 0 ? words.strings.log.before : format(words.strings.log.launchNumber, { number: launch })}
        </th>
      </tr>
      {rows}
    </tbody>
  );
}
