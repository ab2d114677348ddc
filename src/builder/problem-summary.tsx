import { useEffect, useRef } from 'preact/hooks';
import { format } from '../course/format.ts';
import { controlId, type Form } from './form.ts';

/**
 * Above the form when a package was asked for and something has to be corrected first. Each line leads to its field. It
 * takes the focus once for every time a package was asked for (`asked`).
 */
export function ProblemSummary({ form, asked }: { form: Form; asked: number }) {
  const { problems, strings } = form;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? strings.oneProblem : format(strings.problems, { count: problems.length });

  return (
    <div class="problems" role="group" aria-labelledby="problems-heading" tabIndex={-1} ref={heading}>
      <h2 id="problems-heading">{title}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a
              href={`#${controlId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(controlId(field));
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the control, with its label in view. */
function goTo(id: string): void {
  const control = document.getElementById(id);
  control?.closest('.field, fieldset')?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
