import { useId, useRef, useState } from 'preact/hooks';
import type { KeyItem } from '../../scorm/question-key.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Analysis } from './analysis.ts';
import { MOST_BYTES, type FileProblem } from './decode.ts';
import { readReport } from './read-report.ts';
import { Result } from './result.tsx';

export interface ReaderProps {
  questionKey: readonly KeyItem[];
  language: string;
  strings: Strings['reportReader'];
}

type State =
  { at: 'start' } | { at: 'reading' } | { at: 'problem'; problem: FileProblem } | { at: 'read'; file: string; analysis: Analysis };

const MEGABYTE = 1024 * 1024;

/** What a file tells. One beyond the limit is not even loaded; one that was moved or locked since, or is a folder, cannot be. */
async function analysisOf(file: File, questionKey: readonly KeyItem[]): Promise<ReturnType<typeof readReport>> {
  if (file.size > MOST_BYTES) return { problem: 'tooBig' };
  const content = await file.arrayBuffer().catch(() => null);
  return content === null ? { problem: 'broken' } : readReport(new Uint8Array(content), questionKey);
}

/** The report reader: a field for a file, or a place to drop it, and what it tells. The file stays in this browser. */
export function Reader({ questionKey, language, strings }: ReaderProps) {
  const [state, setState] = useState<State>({ at: 'start' });
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function read(file: File | undefined) {
    if (!file) return;
    setState({ at: 'reading' });
    const result = await analysisOf(file, questionKey);
    setState('problem' in result ? { at: 'problem', problem: result.problem } : { at: 'read', file: file.name, analysis: result });
    // The same file may be chosen again once it was mended.
    if (field.current) field.current.value = '';
  }

  const size = MOST_BYTES / MEGABYTE;
  return (
    <>
      <div
        class="report-drop"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer?.files[0]);
        }}
      >
        <label for={id}>{strings.choose}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          aria-describedby={`${id}-drop`}
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
        <p id={`${id}-drop`}>{strings.drop}</p>
      </div>
      <p class="report-state" role="status">
        {state.at === 'reading' && strings.reading}
        {state.at === 'problem' && format(strings[state.problem], { size })}
        {state.at === 'read' && format(strings.read, { rows: state.analysis.rows, answers: state.analysis.total.all })}
      </p>
      {state.at === 'read' && (
        <Result
          file={state.file}
          analysis={state.analysis}
          language={language}
          strings={strings}
          onAgain={() => {
            setState({ at: 'start' });
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}
