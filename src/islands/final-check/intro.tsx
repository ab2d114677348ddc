import { format } from '../../course/format.ts';
import { Elsewhere } from './elsewhere.tsx';
import type { FinalCheckProps } from './final-check.tsx';
import { triesNote, type Tries } from './tries-note.ts';

interface IntroProps extends Tries, Pick<FinalCheckProps, 'draw' | 'minutes' | 'passMark' | 'strings'> {
  /** Best score so far in percent, null before the first finished try. */
  best: number | null;
  /** The question to go on with, and how many the try under way has; null when there is none. */
  resumeAt: { number: number; count: number } | null;
  /** Whether the latest try is finished. */
  finished: boolean;
  /** Whether another tab has gone on, away from what was shown here. */
  elsewhere: boolean;
  onStart(): void;
  onResume(): void;
  onResult(): void;
}

/** Before the first question: what to expect, and the way back into a try under way. */
export function Intro(props: IntroProps) {
  const { draw, minutes, passMark, strings, left, best, resumeAt, finished, elsewhere, onStart, onResume, onResult } = props;
  const isOver = left === 0 && resumeAt === null;
  const heading = resumeAt !== null ? format(strings.resumeHeading, resumeAt) : isOver ? strings.resultHeading : strings.startHeading;
  return (
    <section class="final__intro">
      <h2>{heading}</h2>
      {elsewhere && <Elsewhere strings={strings} />}
      <ul class="final__facts">
        <li>{format(strings.about, { count: draw, minutes, mark: passMark })}</li>
        <li>{triesNote(props, resumeAt !== null, strings)}</li>
        <li>
          {strings.told} <span class="if-private">{strings.toldTalks}</span>
        </li>
      </ul>
      {best !== null && <p class="final__best">{format(strings.best, { score: best })}</p>}
      {isOver && (best ?? 0) < passMark && <p class="final__stop">{strings.triesNext}</p>}
      <div class="final__actions">
        {resumeAt !== null && (
          <button type="button" class="button" onClick={onResume}>
            {format(strings.resume, { number: resumeAt.number })}
          </button>
        )}
        {resumeAt === null && !isOver && (
          <button type="button" class="button" onClick={onStart}>
            {finished ? strings.tryAgain : strings.start}
          </button>
        )}
        {finished && (
          <button type="button" class="button ghost" onClick={onResult}>
            {strings.toResult}
          </button>
        )}
      </div>
    </section>
  );
}
