import { useStore } from '@nanostores/preact';
import { Check } from 'lucide-preact';
import { format } from '../../course/format.ts';
import { completion, doneOf } from '../../course/record/completion.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $record } from '../../stores/record.ts';
import { useTerms } from '../use-terms.ts';

/** The words it says. */
export const REQUIREMENTS_WORDS = [
  'check',
  'checkBest',
  'checkOneTry',
  'checkSomeTries',
  'checkTries',
  'counted',
  'done',
  'lessons',
  'notYet',
  'talk',
  'talkAny',
] as const satisfies (keyof Strings['progress'])[];

export interface RequirementsProps {
  outline: Outline;
  strings: Pick<Strings['progress'], (typeof REQUIREMENTS_WORDS)[number]>;
}

/** What counts as complete, and how far each part has come. */
export function Requirements({ outline: written, strings }: RequirementsProps) {
  const record = useStore($record, { ssr: 'initial' });
  const { outline, rule, tries } = useTerms(written);
  const { lessons, talks } = doneOf(record, outline);
  const { finalCheck } = completion(record, outline, rule);
  const parts = [
    rule !== 'final-check' && {
      done: lessons.done === lessons.total,
      begun: lessons.done > 0,
      title: format(strings.lessons, lessons),
      short: format(strings.counted, lessons),
    },
    rule === 'everything' && {
      done: talks.done === talks.total,
      begun: talks.done > 0,
      title: strings.talk,
      note: strings.talkAny,
      short: format(strings.counted, talks),
    },
    rule !== 'lessons' && {
      done: finalCheck.passed,
      begun: finalCheck.best !== null,
      title: format(strings.check, { mark: outline.passMark }),
      note: finalCheck.best === null ? triesNote(tries, strings) : format(strings.checkBest, { score: finalCheck.best }),
      short: finalCheck.best === null ? strings.notYet : `${finalCheck.best}%`,
    },
  ].filter((part) => part !== false);
  return (
    <ul class="requirements">
      {parts.map(({ done, begun, title, note, short }) => (
        <li class="requirement" key={title}>
          <span class={`dot dot--${done ? 'done' : begun ? 'opened' : 'open'}`} aria-hidden="true">
            {done && <Check />}
          </span>
          <div>
            <p class="requirement__title">{title}</p>
            {note && <p class="requirement__note">{note}</p>}
          </div>
          <span class={`chip chip--${done ? 'leaf' : begun ? 'amber' : 'plain'}`}>
            {done && <Check aria-hidden="true" />}
            {done ? strings.done : short}
          </span>
        </li>
      ))}
    </ul>
  );
}

function triesNote(tries: number | null, strings: RequirementsProps['strings']): string {
  if (tries === null) return strings.checkTries;
  return tries === 1 ? strings.checkOneTry : format(strings.checkSomeTries, { tries });
}
