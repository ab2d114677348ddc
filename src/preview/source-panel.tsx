import { FileArchive, Trash2, Undo2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Desk } from './desk.ts';
import type { View } from './view.ts';

interface SourcePanelProps {
  desk: Desk;
  view: View;
  strings: Strings['preview'];
  standards: Readonly<Record<View['playable']['standard'], string>>;
}

/** What is played, and how to play something else: a zip, chosen or dropped anywhere on the page. */
export function SourcePanel({ desk, view, strings, standards }: SourcePanelProps) {
  const { source } = strings;
  const { playable, part } = view;
  const input = useRef<HTMLInputElement>(null);
  const leave = (way: Promise<void>) => {
    void way;
    // The button is about to go.
    input.current?.focus();
  };
  const read = (file: File | undefined) => {
    if (file) void desk.playFile(file);
  };

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      read(event.dataTransfer.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [desk]);

  return (
    <section class="source" aria-labelledby="source-heading">
      <h2 id="source-heading" class="eyebrow">
        {source.heading}
      </h2>
      <p class="source__title">{playable.title}</p>
      <p class="source__facts">
        <span>{playable.file || source.here}</span>
        <span class="chip">{standards[playable.standard]}</span>
      </p>
      {playable.scos.length > 1 && (
        <p class="field">
          <label for="part">{source.part}</label>
          <span class="field__select">
            <select
              id="part"
              value={part}
              disabled={view.reading.state === 'reading'}
              onChange={({ currentTarget }) => void desk.choosePart(Number(currentTarget.value))}
            >
              {playable.scos.map(({ title }, index) => (
                <option key={index} value={index}>
                  {title}
                </option>
              ))}
            </select>
          </span>
        </p>
      )}
      <p class="source__choose">
        <input
          ref={input}
          id="zip"
          class="visually-hidden"
          type="file"
          accept=".zip,application/zip"
          aria-describedby="zip-hint"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            // The same file again is a choice too.
            currentTarget.value = '';
          }}
        />
        <label for="zip" class="button ghost compact">
          <FileArchive aria-hidden="true" />
          {source.choose}
        </label>
        {playable.file !== '' && (
          <>
            <button type="button" class="button plain compact" onClick={() => leave(desk.playOwnCourse())}>
              <Undo2 aria-hidden="true" />
              {source.again}
            </button>
            <button type="button" class="button plain compact" onClick={() => leave(desk.forgetPackage())}>
              <Trash2 aria-hidden="true" />
              {source.forget}
            </button>
          </>
        )}
      </p>
      <p id="zip-hint" class="source__hint">
        {view.isServed === false ? source.unserved : source.drop}
      </p>
      <ReadingLine reading={view.reading} source={source} />
    </section>
  );
}

function ReadingLine({ reading, source }: { reading: View['reading']; source: Strings['preview']['source'] }) {
  const refused = reading.state === 'refused' ? format(source.problems[reading.kind], { file: reading.file }) : '';
  const said =
    reading.state === 'reading' ? source.reading : reading.state === 'ready' ? format(source.playing, { file: reading.file }) : '';
  return (
    <>
      <p id="reading" class="source__said" role="status">
        {said}
      </p>
      <p id="refused" class={refused ? 'source__refused' : ''} role="alert">
        {refused}
      </p>
    </>
  );
}
