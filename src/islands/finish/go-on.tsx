import { format } from '../../course/format.ts';
import type { Missing } from '../../course/record/completion.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import type { Strings } from '../../schemas/interface.ts';
import { minutesOf, nextStep, stepsLeft, whereItGoesOn, type StepProps } from '../home/steps.ts';

interface GoOnProps {
  missing: readonly Missing[];
  steps: readonly StepProps[];
  record: LearnerRecord;
  /** Whether no try at the final check is left. */
  isStuck: boolean;
  strings: Strings['finishStatus'];
}

/** How much is still to do, and the way to the next of it. Nothing where nothing can be done. */
export function GoOn({ missing, steps, record, isStuck, strings }: GoOnProps) {
  const next = nextStep(steps, record, missing, isStuck);
  if (next === null) return null;
  const left = stepsLeft(steps, record, missing, isStuck);
  return (
    <>
      <p>{format(strings.todoLeft, { count: left.length, minutes: minutesOf(left) })}</p>
      <a class="button" href={whereItGoesOn(next, record)}>
        {format(strings.goOn, { title: next.title })}
      </a>
    </>
  );
}
