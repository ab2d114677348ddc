import type { Standing } from '../../course/assessment/grade.ts';
import { ReviewedAnswer } from './reviewed-answer.tsx';
import { format } from '../../course/format.ts';
import { SourceLinks } from '../source-links.tsx';
import type { FinalCheckProps } from './final-check.tsx';
import { triesNote, type Tries } from './tries-note.ts';

interface ResultProps
  extends Tries, Pick<FinalCheckProps, 'cites' | 'sources' | 'objectives' | 'finishHref' | 'strings' | 'checkStrings' | 'passMark'> {
  standing: Standing;
  /** How many questions of the try this version of the course no longer has. */
  dropped: number;
  /** Ordered what was shown shuffled in this try. */
  seed: number;
  /** Best score of all tries, percent. */
  best: number;
  onAgain(): void;
}

/** After the last question: the score, what to look at again, every answer with its reasons. */
export function Result(props: ResultProps) {
  const { standing, dropped, seed, best, passMark, left, cites, sources, objectives, finishHref, strings, checkStrings, onAgain } = props;
  const { questions, score, missed } = standing;
  // As the finish page and the LMS have it. The try is graded by today's answers, which may come to more or less than it did.
  const passed = best >= passMark;
  const right = questions.filter((entry) => entry.right).length;
  // What most people want next comes first, on a phone the upper of the two.
  const onward = (
    <a key="finish" class={passed ? 'button' : 'button ghost'} href={finishHref}>
      {strings.toFinish}
    </a>
  );
  const again = left !== 0 && (
    <button key="again" type="button" class={passed ? 'button ghost' : 'button'} onClick={onAgain}>
      {strings.tryAgain}
    </button>
  );
  return (
    <section class="final__result">
      <h2 tabIndex={-1} data-focus="">
        {strings.resultHeading}
      </h2>
      <p class="final__score">{format(strings.scored, { right, count: questions.length, score })}</p>
      {dropped > 0 && <p>{format(strings.dropped, { count: dropped })}</p>}
      {best !== score && <p>{format(strings.kept, { score: best })}</p>}
      <p class={passed ? 'final__verdict final__verdict--passed' : 'final__verdict'}>
        {format(passed ? strings.passed : strings.notYet, { mark: passMark })}
      </p>
      {left !== null && <p>{triesNote(props, false, strings)}</p>}
      {left === 0 && best < passMark && <p class="final__stop">{strings.triesNext}</p>}
      {missed.length > 0 && (
        <div class="final__missed">
          <h3>{strings.missedHeading}</h3>
          <p>{best >= passMark || left === 0 ? strings.missedDone : strings.missed}</p>
          <ul>
            {missed.map((id) => (
              <li key={id}>
                <p>…{objectives[id]?.can}</p>
                <ul>
                  {objectives[id]?.lessons.map(({ title, href }) => (
                    <li key={href}>
                      <a href={href}>{title}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="final__actions">{passed ? [onward, again] : [again, onward]}</div>
      <details class="final__review">
        <summary class="opens">{strings.review}</summary>
        <ol>
          {questions.map(({ question, answer }) => (
            <li key={question.slot}>
              <p class="final__stem">{question.stem}</p>
              {answer !== null && <ReviewedAnswer question={question} answer={answer} seed={seed} strings={checkStrings} />}
              <SourceLinks ids={cites[question.slot] ?? []} heading={checkStrings.sources} sources={sources} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
