import { format } from '../../course/format.ts';
import type { FinalCheckProps } from './final-check.tsx';

interface IntroProps extends Pick<FinalCheckProps, 'draw' | 'minutes' | 'passMark' | 'strings'> {
  /** Best score so far in percent, null before the first finished try. */
  best: number | null;
  /** Number of the question to go on with, null when no try is under way. */
  resumeAt: number | null;
  /** Whether the latest try is finished. */
  finished: boolean;
  onStart(): void;
  onResume(): void;
  onResult(): void;
}

/** Before the first question: what to expect, and the way back into a try under way. */
export function Intro({ draw, minutes, passMark, strings, best, resumeAt, finished, onStart, onResume, onResult }: IntroProps) {
  return (
    <section class="final__intro">
      <h2>{strings.startHeading}</h2>
      <ul class="final__facts">
        <li>{format(strings.about, { count: draw, minutes, mark: passMark })}</li>
        <li>{strings.tries}</li>
        <li>{strings.told}</li>
      </ul>
      {best !== null && <p class="final__best">{format(strings.best, { score: best })}</p>}
      <div class="final__actions">
        {resumeAt !== null ? (
          <button type="button" class="button" onClick={onResume}>
            {format(strings.resume, { number: resumeAt })}
          </button>
        ) : (
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
