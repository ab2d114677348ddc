import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withGradedAnswer } from '../../course/assessment/answered.ts';
import { drawItems } from '../../course/assessment/draw.ts';
import { grade } from '../../course/assessment/grade.ts';
import type { Question } from '../../course/assessment/question.ts';
import { reported } from '../../course/assessment/reported.ts';
import { triesLeft } from '../../course/assessment/tries.ts';
import { withAttemptStarted } from '../../course/record/changes.ts';
import { heldMark } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $lmsMark, $record, reportAnswer, update } from '../../stores/record.ts';
import { $terms } from '../../stores/terms.ts';
import { Ask } from './ask.tsx';
import { Intro } from './intro.tsx';
import { Result } from './result.tsx';

export interface FinalCheckProps {
  /** Every item that may be drawn. */
  bank: readonly Question[];
  /** How many are drawn for a try. */
  draw: number;
  minutes: number;
  /** Percent needed where no package says otherwise. */
  passMark: number;
  /** Objective id → what the learner can do, and the lessons that teach it. */
  objectives: Readonly<Record<string, { can: string; lessons: readonly { title: string; href: string }[] }>>;
  finishHref: string;
  strings: Strings['finalCheck'];
  checkStrings: Strings['check'];
}

type View = { at: 'intro' } | { at: 'question' | 'answered'; index: number } | { at: 'result' };

/** The final check: a try is drawn, answered question by question, graded; it can be left and gone on with at any point. */
export function FinalCheck(props: FinalCheckProps) {
  const { bank, draw } = props;
  const { finalCheck } = useStore($record, { ssr: 'initial' });
  const terms = useStore($terms, { ssr: 'initial' });
  const { passMark: own, tries } = terms ?? { passMark: props.passMark, tries: null };
  const passMark = heldMark(own, useStore($lmsMark, { ssr: 'initial' }));
  const [view, show] = useState<View>({ at: 'intro' });
  const shownAt = useRef(0);
  const top = useRef<HTMLDivElement>(null);
  const { attempt, best } = finalCheck;
  const standing = attempt && grade(attempt, bank);
  // A try whose questions a newer version of the course has dropped cannot be gone on with; its answers still count as a try.
  const resumable = attempt !== null && standing !== null && !standing.finished && standing.questions.length === attempt.items.length;
  const left = triesLeft(finalCheck, tries, standing !== null && !standing.finished && !resumable);

  useEffect(() => {
    if (view.at === 'intro') return;
    shownAt.current = Date.now();
    top.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [view]);

  const start = () => {
    if (left === 0) return;
    const seed = Math.floor(Math.random() * 0x1000000);
    update((record) => withAttemptStarted(record, seed, drawItems(bank, draw, seed, attempt?.items)));
    show({ at: 'question', index: 0 });
  };
  const answer = (index: number, code: number) => {
    const given = standing?.questions[index];
    if (!given) return;
    const at = Date.now();
    // Before the record, which is saved at once when it brings a score, and takes along what was told before it.
    reportAnswer({ ...reported(given.question, code), at, latency: at - shownAt.current });
    update((record) => withGradedAnswer(record, code, bank));
    show({ at: 'answered', index });
  };

  const asked = 'index' in view ? standing?.questions[view.index] : undefined;
  return (
    <div class="final" ref={top}>
      {view.at === 'intro' && (
        <Intro
          {...props}
          passMark={passMark}
          tries={tries}
          left={left}
          best={best}
          resumeAt={resumable ? standing.next + 1 : null}
          finished={standing?.finished === true}
          onStart={start}
          onResume={() => standing && show({ at: 'question', index: standing.next })}
          onResult={() => show({ at: 'result' })}
        />
      )}
      {asked && attempt && standing && 'index' in view && (
        <Ask
          key={`${attempt.number}-${view.index}`}
          question={asked.question}
          number={view.index + 1}
          count={standing.questions.length}
          seed={attempt.seed}
          answer={view.at === 'answered' ? asked.answer : null}
          last={standing.finished}
          strings={props.strings}
          checkStrings={props.checkStrings}
          onAnswer={(code) => answer(view.index, code)}
          onNext={() => show(standing.finished ? { at: 'result' } : { at: 'question', index: standing.next })}
        />
      )}
      {view.at === 'result' && attempt && standing && (
        <Result
          {...props}
          standing={standing}
          seed={attempt.seed}
          best={best ?? standing.score}
          passMark={passMark}
          tries={tries}
          left={left}
          onAgain={start}
        />
      )}
    </div>
  );
}
