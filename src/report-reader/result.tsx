import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Analysis } from './analysis.ts';
import { responseInWords } from './response-words.ts';
import { ShareTable } from './share-table.tsx';

interface ResultProps {
  file: string;
  analysis: Analysis;
  language: string;
  strings: Strings['reportReader'];
  onAgain(): void;
}

/** Questions shown at once. The others open below. */
const HARDEST = 10;

/** The figures of a report: in all, by objective, by question, the hardest first. */
export function Result({ file, analysis, language, strings, onAgain }: ResultProps) {
  const { basis, answering, total, objectives, items, skipped, cut } = analysis;
  const whole = (count: number) => count.toLocaleString(language);
  const questions = items.map(({ item, mistake, ...tally }) => ({
    ...tally,
    id: item.id,
    text: item.question,
    mistake: mistake && format(strings.mistakeCount, { answer: responseInWords(mistake.response, item), count: mistake.count }),
  }));
  const groups = { attempts: [[strings.learners, whole(answering)]], people: [[strings.people, whole(answering)]], answers: [] };
  const facts = [
    ...groups[basis],
    [strings.answers, whole(total.all)],
    [
      basis === 'answers' ? strings.shareOfAll : strings.right,
      total.share === null ? '' : format(strings.percent, { percent: Math.round(total.share * 100) }),
    ],
  ];
  return (
    <div class="report-result">
      <p class="report-result__head">
        <span>{format(strings.file, { name: file })}</span>
        <button type="button" class="button ghost compact" onClick={onAgain}>
          {strings.another}
        </button>
      </p>
      {skipped > 0 && <p>{format(strings.skipped, { count: whole(skipped) })}</p>}
      {cut > 0 && <p>{format(strings.cut, { count: whole(cut) })}</p>}
      <h3>{strings.overall}</h3>
      <dl class="report-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{{ attempts: strings.howToRead, people: strings.howToReadPeople, answers: strings.howToReadAnswers }[basis]}</p>
      <h3 id="by-objective">{strings.byObjective}</h3>
      <ShareTable
        heading="by-objective"
        head={strings.objective}
        rows={objectives.map((tally) => ({ ...tally, id: tally.objective.id, text: tally.objective.can }))}
        basis={basis}
        strings={strings}
      />
      <h3 id="by-item">{strings.byItem}</h3>
      <ShareTable heading="by-item" head={strings.question} rows={questions.slice(0, HARDEST)} basis={basis} strings={strings} />
      {questions.length > HARDEST && (
        <details>
          <summary id="more-items">{format(strings.moreItems, { count: questions.length - HARDEST })}</summary>
          <ShareTable heading="more-items" head={strings.question} rows={questions.slice(HARDEST)} basis={basis} strings={strings} />
        </details>
      )}
    </div>
  );
}
