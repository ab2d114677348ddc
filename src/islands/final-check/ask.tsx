import type { Question } from '../../course/assessment/question.ts';
import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';
import { QuestionForm } from '../check/question-form.tsx';
import { SourceLinks, type NamedSources } from '../source-links.tsx';
import { Elsewhere } from './elsewhere.tsx';

interface AskProps {
  question: Question;
  number: number;
  count: number;
  /** Orders what is shown shuffled in this try. */
  seed: number;
  /** The answer given, null while the question is open. */
  answer: number | null;
  /** Whether it was given in another tab. */
  elsewhere: boolean;
  /** Whether no question is open any more. */
  last: boolean;
  /** What its reasons rest on. */
  cites: readonly string[];
  sources: NamedSources;
  strings: Strings['finalCheck'];
  checkStrings: Strings['check'];
  onAnswer(code: number): void;
  onNext(): void;
}

/** One question of the final check, then what the answer was worth and why. */
export function Ask(props: AskProps) {
  const { question, number, count, seed, answer, elsewhere, last, cites, sources, strings, checkStrings, onAnswer, onNext } = props;
  const answered = answer !== null;
  const place = format(strings.question, { number, count });
  return (
    <QuestionForm
      class="check final__question"
      question={question}
      seed={seed}
      answer={answer}
      strings={checkStrings}
      submit={strings.answer}
      sources={<SourceLinks ids={cites} heading={checkStrings.sources} sources={sources} />}
      after={
        <button type="button" class="button" onClick={onNext}>
          {last ? strings.toResult : strings.next}
        </button>
      }
      onAnswer={onAnswer}
    >
      <h2 class="final__number" tabIndex={-1} data-focus={answered ? undefined : ''}>
        {place}
      </h2>
      <progress class="final__progress" max={count} value={answered ? number : number - 1} aria-label={place} />
      {elsewhere && <Elsewhere strings={strings} />}
    </QuestionForm>
  );
}
