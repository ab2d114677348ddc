import type { QuestionOption } from '../../course/assessment/question.ts';

interface OthersProps {
  /** Options neither chosen nor right. */
  options: readonly QuestionOption[];
  summary: string;
}

/** The reasons of options that nothing was said about, for those who want them. */
export function Others({ options, summary }: OthersProps) {
  if (options.length === 0) return null;
  return (
    <details class="options__others">
      <summary class="opens">{summary}</summary>
      <dl>
        {options.map(({ text, why }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
