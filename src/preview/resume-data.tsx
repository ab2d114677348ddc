import { useMemo } from 'preact/hooks';
import { format } from '../course/format.ts';
import { decode, isEncoded } from '../course/record/codec.ts';
import { SUSPEND_DATA_12, SUSPEND_DATA_2004 } from '../course/record/resume-limits.ts';
import type { Strings } from '../schemas/interface.ts';
import { RESUME_DATA } from './elements.ts';
import { recordWords, type CourseParts } from './record-words.ts';
import { timeOf } from './time-of.ts';
import { Unstored } from './unstored.tsx';
import type { View } from './view.ts';

interface ResumeDataProps {
  view: View;
  parts: CourseParts;
  strings: Strings['preview']['resume'];
  language: string;
  names: Strings['preview']['inspector'];
}

/** The resume data: how much of either standard's room they take, what they say, and as they are. */
export function ResumeData({ view, parts, strings, language, names }: ResumeDataProps) {
  const text = view.values[RESUME_DATA] ?? '';
  const at = view.written.get(RESUME_DATA);
  const bytes = useMemo(() => new TextEncoder().encode(text).length, [text]);
  const written = (count: number) => count.toLocaleString(language);
  return (
    <div class="cmi__resume">
      <h3>
        {strings.heading} <code>{RESUME_DATA}</code>
      </h3>
      <Gauge count={text.length} limit={SUSPEND_DATA_12} words={strings.limit12} written={written} />
      <Gauge count={text.length} limit={SUSPEND_DATA_2004} words={strings.limit2004} written={written} />
      {(bytes > text.length || at !== undefined) && (
        <p class="cmi__small">
          {bytes > text.length && format(strings.bytes, { count: written(bytes) })}{' '}
          {at !== undefined && format(names.changed, { time: timeOf(at, language) })}
        </p>
      )}
      <h4>{strings.words}</h4>
      <RecordWords text={text} parts={parts} strings={strings} />
      <h4>{strings.raw}</h4>
      <p class="cmi__data" data-element={RESUME_DATA} data-empty={text === '' ? '' : undefined}>
        {text === '' ? names.notSet : text}
      </p>
      <Unstored said={view.unstored.get(RESUME_DATA)} strings={names} />
    </div>
  );
}

interface GaugeProps {
  count: number;
  limit: number;
  words: string;
  written(count: number): string;
}

function Gauge({ count, limit, words, written }: GaugeProps) {
  const text = format(words, { count: written(count), limit: written(limit) });
  return (
    <p class="cmi__gauge">
      <meter min={0} max={limit} high={limit * 0.85} value={Math.min(count, limit)} aria-label={text} />
      <span data-over={count > limit ? '' : undefined}>{text}</span>
    </p>
  );
}

function RecordWords({ text, parts, strings }: { text: string; parts: CourseParts; strings: Strings['preview']['resume'] }) {
  const lines = useMemo(() => (isEncoded(text) ? recordWords(decode(text), parts, strings) : null), [text, parts, strings]);
  if (text === '') return <p class="cmi__small">{strings.nothing}</p>;
  if (lines === null) return <p class="cmi__small">{strings.foreign}</p>;
  return (
    <dl id="record-words" class="cmi__words">
      {lines.map(({ name, facts }) => (
        <div key={name}>
          <dt>{name}</dt>
          {facts.map((fact) => (
            <dd key={fact}>{fact}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
