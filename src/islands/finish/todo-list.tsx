import { format } from '../../course/format.ts';
import type { Missing } from '../../course/record/completion.ts';
import type { Strings } from '../../schemas/interface.ts';
import type { StepProps } from '../home/steps.ts';

interface TodoListProps {
  missing: readonly Missing[];
  steps: readonly StepProps[];
  /** Percent needed in the final check. */
  passMark: number;
  strings: Strings['finishStatus'];
}

/** What is still to do, each with the way there. */
export function TodoList({ missing, steps, passMark, strings }: TodoListProps) {
  return (
    <ul class="finish-status__todo">
      {missing.map((part) => {
        const step = steps.find(({ kind, slot }) => kind === part.kind && (part.kind === 'final-check' || part.slot === slot));
        return (
          step && (
            <li key={step.page}>
              <a href={step.href}>{sentence(part, step.title, passMark, strings)}</a>
            </li>
          )
        );
      })}
    </ul>
  );
}

function sentence(part: Missing, title: string, mark: number, strings: Strings['finishStatus']): string {
  if (part.kind === 'talk') return format(strings.todoTalk, { title });
  if (part.kind === 'final-check') return format(strings.todoCheck, { mark });
  return format(part.opened ? strings.todoChecks : strings.todoLesson, { title });
}
