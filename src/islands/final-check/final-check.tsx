import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withGradedAnswer, withRegraded } from '../../course/assessment/answered.ts';
import { drawItems } from '../../course/assessment/draw.ts';
import { grade } from '../../course/assessment/grade.ts';
import type { Question } from '../../course/assessment/question.ts';
import { reported } from '../../course/assessment/reported.ts';
import { triesLeft } from '../../course/assessment/tries.ts';
import { withAnswer, withAttemptStarted } from '../../course/record/changes.ts';
import { heldMark } from '../../course/record/outline.ts';
import type { FinalCheckRecord } from '../../course/record/record.ts';
import { isSameAttempt, type AttemptName } from '../../course/record/same-attempt.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $lmsMark, $record, reportAnswer, update } from '../../stores/record.ts';
import { $terms } from '../../stores/terms.ts';
import type { NamedSources } from '../source-links.tsx';
import { Ask } from './ask.tsx';
import { Intro } from './intro.tsx';
import { Result } from './result.tsx';

export interface FinalCheckProps {
  /** Every item that may be drawn. */
  bank: readonly Question[];
  /** Slot → the sources that the reasons of its item rest on. */
  cites: Readonly<Record<number, readonly string[]>>;
  sources: NamedSources;
  /** Pairs of items of which one gives the other away, by slot. */
  apart: readonly (readonly [number, number])[];
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

/** What is shown, and of which try. */
type View = { at: 'intro' } | { at: 'question' | 'answered'; of: AttemptName; index: number } | { at: 'result'; of: AttemptName };

/** What a record of the final check comes to: how its latest try is graded, at which question it goes on if it can, and the tries left. */
function whereItStands(finalCheck: FinalCheckRecord, bank: FinalCheckProps['bank'], tries: number | null) {
  const { attempt } = finalCheck;
  const standing = attempt && grade(attempt, bank);
  const isOpen = standing !== null && !standing.finished;
  // A try whose questions a newer version of the course has dropped cannot be gone on with; its answers still count as a try.
  const isWhole = attempt !== null && standing?.questions.length === attempt.items.length;
  return { standing, resumeAt: isOpen && isWhole ? standing.next : null, left: triesLeft(finalCheck, tries, isOpen && !isWhole) };
}

/** The final check: a try is drawn, answered question by question, graded; it can be left and gone on with at any point. */
export function FinalCheck(props: FinalCheckProps) {
  const { bank, draw, apart } = props;
  const { finalCheck } = useStore($record, { ssr: 'initial' });
  const terms = useStore($terms, { ssr: 'initial' });
  const { passMark: own, tries } = terms ?? { passMark: props.passMark, tries: null };
  const passMark = heldMark(own, useStore($lmsMark, { ssr: 'initial' }));
  const [wanted, show] = useState<View>({ at: 'intro' });
  const shownAt = useRef(0);
  const top = useRef<HTMLDivElement>(null);
  const { attempt, best } = finalCheck;
  const { standing, resumeAt, left } = whereItStands(finalCheck, bank, tries);

  // Another tab may have begun a try, or answered the question that is open here.
  const isPast = wanted.at !== 'intro' && attempt !== null && !isSameAttempt(wanted.of, attempt);
  const view: View = isPast ? { at: 'intro' } : wanted;
  const asked = 'index' in view ? standing?.questions[view.index] : undefined;
  const elsewhere = isPast || (view.at === 'question' && asked !== undefined && asked.answer !== null);

  useEffect(() => {
    if (wanted.at === 'intro') return;
    shownAt.current = Date.now();
    top.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [wanted, elsewhere]);

  useEffect(() => update((record) => withRegraded(record, bank)), [finalCheck]);

  const start = () => {
    // Not as it was drawn: a press from before the script comes again before the record is shown, and must cost no try.
    const known = $record.get().finalCheck;
    const now = whereItStands(known, bank, $terms.get()?.tries ?? null);
    if (known.attempt && now.resumeAt !== null) return show({ at: 'question', of: known.attempt, index: now.resumeAt });
    if (now.left === 0) return;
    const seed = Math.floor(Math.random() * 0x1000000);
    const items = drawItems(bank, draw, seed, known.attempt?.items, apart);
    update((record) => withAttemptStarted(record, seed, items));
    const begun = $record.get().finalCheck.attempt;
    if (begun) show({ at: 'question', of: begun, index: 0 });
  };
  const answer = (of: AttemptName, index: number, code: number) => {
    const before = $record.get();
    const given = standing?.questions[index];
    // Where another tab was quicker its answer stands, and is shown.
    if (withAnswer(before, of, index, code) === before) return;
    if (!given) return;
    const at = Date.now();
    // Before the record, which is saved at once when it brings a score, and takes along what was told before it.
    reportAnswer({ ...reported(given.question, code), attempt: of.number, at, latency: at - shownAt.current });
    update((record) => withGradedAnswer(record, { of, position: index, code }, bank));
    const after = $record.get().finalCheck.attempt;
    if (after !== null && isSameAttempt(after, of) && after.answers[index] === code) show({ at: 'answered', of, index });
  };

  return (
    <div class="final" ref={top}>
      {view.at === 'intro' && (
        <Intro
          {...props}
          passMark={passMark}
          tries={tries}
          left={left}
          best={best}
          resumeAt={resumeAt !== null && standing ? { number: resumeAt + 1, count: standing.questions.length } : null}
          finished={standing?.finished === true}
          elsewhere={elsewhere}
          onStart={start}
          onResume={() => attempt && standing && show({ at: 'question', of: attempt, index: standing.next })}
          onResult={() => attempt && show({ at: 'result', of: attempt })}
        />
      )}
      {asked && attempt && standing && 'index' in view && (
        <Ask
          key={`${attempt.number}-${view.index}`}
          question={asked.question}
          number={view.index + 1}
          count={standing.questions.length}
          seed={attempt.seed}
          answer={asked.answer}
          elsewhere={elsewhere}
          last={standing.finished}
          cites={props.cites[asked.question.slot] ?? []}
          sources={props.sources}
          strings={props.strings}
          checkStrings={props.checkStrings}
          onAnswer={(code) => answer(attempt, view.index, code)}
          onNext={() => show(standing.finished ? { at: 'result', of: attempt } : { at: 'question', of: attempt, index: standing.next })}
        />
      )}
      {view.at === 'result' && attempt && standing && (
        <Result
          {...props}
          standing={standing}
          dropped={attempt.items.length - standing.questions.length}
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
