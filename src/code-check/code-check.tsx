import { useState } from 'preact/hooks';
import { STANDARDS } from '../course/record/terms.ts';
import type { Strings } from '../schemas/interface.ts';
import { fits, PRINTED_TIME, type TypedReceipt } from './fits.ts';

export interface CodeCheckProps {
  course: { id: string; version: string };
  strings: Pick<Strings, 'codeCheck' | 'receipt' | 'finishStatus'>;
}

const STATUSES = ['passed', 'completed'] as const;

/** Holds the check code of a receipt against its lines, as a training coordinator types them. Nothing is kept or sent. */
export function CodeCheck({ course, strings }: CodeCheckProps) {
  const { codeCheck, receipt, finishStatus } = strings;
  const [isFitting, setFitting] = useState<boolean | null>(null);

  function check(event: SubmitEvent) {
    event.preventDefault();
    setFitting(fits(course.id, typedIn(new FormData(event.currentTarget as HTMLFormElement))));
  }

  return (
    <form class="code-check__form" onSubmit={check} onInput={() => setFitting(null)}>
      <label>
        <span>{receipt.version}</span>
        <input name="version" type="text" required defaultValue={course.version} autocomplete="off" />
      </label>
      <label>
        <span>{receipt.standard}</span>
        <select name="standard">
          {STANDARDS.map((standard) => (
            <option key={standard} value={standard}>
              {receipt[standard]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{receipt.status}</span>
        <select name="status">
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {finishStatus[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{codeCheck.score}</span>
        <input name="score" type="number" min="0" max="100" step="any" inputMode="decimal" autocomplete="off" />
      </label>
      <label>
        <span>{codeCheck.finished}</span>
        {/* As text: a field for times asks for them in the browser's own way, and takes nothing that is pasted. */}
        <input name="finished" type="text" pattern={`.*${PRINTED_TIME}.*|\\s*`} title={codeCheck.finished} autocomplete="off" />
      </label>
      <label>
        <span>{receipt.code}</span>
        <input name="code" type="text" required autocomplete="off" autocapitalize="characters" spellcheck={false} />
      </label>
      <button type="submit" class="button">
        {codeCheck.check}
      </button>
      <p class={isFitting ? 'code-check__result code-check__result--fits' : 'code-check__result'} role="status">
        {isFitting !== null && (isFitting ? codeCheck.fits : codeCheck.fitsNot)}
      </p>
    </form>
  );
}

function typedIn(form: FormData): TypedReceipt {
  const text = (name: keyof TypedReceipt) => String(form.get(name) ?? '');
  return {
    version: text('version'),
    standard: STANDARDS.find((standard) => standard === text('standard')) ?? STANDARDS[0],
    status: STATUSES.find((status) => status === text('status')) ?? STATUSES[0],
    score: text('score'),
    finished: text('finished'),
    code: text('code'),
  };
}
