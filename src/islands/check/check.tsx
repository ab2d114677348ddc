import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isRight } from '../../course/assessment/answer.ts';
import { hasOptions, type Question } from '../../course/assessment/question.ts';
import { withCheck } from '../../course/record/changes.ts';
import { $record, update } from '../../stores/record.ts';
import { SourceLinks, type NamedSources } from '../source-links.tsx';
import { QuestionForm } from './question-form.tsx';
import type { CheckStrings } from './strings.ts';

export interface CheckProps {
  question: Question;
  /** What its reasons rest on, in order. */
  sources: NamedSources;
  strings: CheckStrings;
}

/** A question inside a lesson. Tried as often as one likes; nothing is scored and no LMS is told. */
export function Check({ question, sources, strings }: CheckProps) {
  const [answer, setAnswer] = useState<number | null>(null);
  const { checks, seed } = useStore($record, { ssr: 'initial' });
  return (
    <QuestionForm
      class="check"
      question={question}
      // Options of a lesson stand as authored. Steps and cards may not: authored, they stand as they belong.
      seed={hasOptions(question) ? null : seed}
      answer={answer}
      strings={strings}
      submit={strings.submit}
      sources={<SourceLinks ids={Object.keys(sources.names)} heading={strings.sources} sources={sources} />}
      note={checks[question.slot] === 'right' && <p class="check__before">{strings.before}</p>}
      after={
        <button type="button" class="button ghost" onClick={() => setAnswer(null)}>
          {strings.again}
        </button>
      }
      onAnswer={(code) => {
        setAnswer(code);
        update((record) => withCheck(record, question.slot, isRight(question, code)));
      }}
    />
  );
}
