import { Fragment } from 'preact';
import type { RewriteQuestion } from '../../course/assessment/question.ts';
import type { Shown } from './activity.tsx';
import { Others } from './others.tsx';
import { Part } from './part.tsx';
import { pieces } from './pieces.ts';
import { stringsOf } from './strings.ts';

/** What was chosen for each blank, the best words beside it, and the text as it reads with them. */
export function RewriteAnswered({ question, letters, strings }: Shown<RewriteQuestion>) {
  const { finished } = stringsOf('rewrite', strings);
  const { text, blanks } = question;
  const chosen = blanks.map(({ options }, place) => options.find(({ letter }) => letter === letters[place]));
  const best = blanks.map((blank) => blank.options.find(({ letter }) => letter === blank.best));
  const words = (letter: string) => best[blanks.findIndex((blank) => blank.letter === letter)]?.text;
  return (
    <>
      <ul class="parts">
        {blanks.flatMap(({ letter }, place) => {
          const [given, wanted] = [chosen[place], best[place]];
          if (!given || !wanted) return [];
          if (given === wanted) return [<Part key={letter} look="best" mark={strings.yoursBest} text={given.text} why={given.why} />];
          return [
            <Part key={letter} look="other" mark={strings.yoursNot} text={given.text} why={given.why} />,
            <Part key={`${letter}-best`} look="missed" mark={strings.best} text={wanted.text} why={wanted.why} />,
          ];
        })}
      </ul>
      <div class="solution">
        <p class="solution__head">{finished}</p>
        <p class="rewrite">
          {pieces(text).map((piece) =>
            'words' in piece ? (
              piece.words
            ) : (
              <Fragment key={piece.blank}>
                <strong class="rewrite__best">{words(piece.blank)}</strong>
                {piece.close}
              </Fragment>
            ),
          )}
        </p>
      </div>
      <Others
        options={blanks.flatMap(({ options }, place) => options.filter((option) => option !== chosen[place] && option !== best[place]))}
        summary={strings.others}
      />
    </>
  );
}
