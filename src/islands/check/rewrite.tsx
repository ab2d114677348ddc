import { withLetter } from '../../course/assessment/answer.ts';
import type { RewriteQuestion } from '../../course/assessment/question.ts';
import { wordOrder } from '../../course/assessment/shown-order.ts';
import { format } from '../../course/format.ts';
import type { Open } from './activity.tsx';
import { pieces } from './pieces.ts';
import { stringsOf } from './strings.ts';

/** The text, with a list to choose from in each of its places. */
export function Rewrite({ question, letters, seed, strings, onGive }: Open<RewriteQuestion>) {
  const words = stringsOf('rewrite', strings);
  const { id, slot, text, blanks } = question;
  const wordsOf = blanks.map((blank) =>
    wordOrder(blank, slot, seed ?? 0).flatMap((letter) => blank.options.find((option) => option.letter === letter) ?? []),
  );
  const select = (place: number, name: string) => (
    <select
      class="rewrite__blank"
      name={`${id}-${name}`}
      aria-label={format(words.blank, { letter: name })}
      value={letters[place]}
      data-open={letters[place] ? undefined : ''}
      onChange={(event) => onGive(withLetter(letters, place, event.currentTarget.value))}
    >
      <option value="">{words.chooseWords}</option>
      {wordsOf[place]?.map((option) => (
        <option key={option.letter} value={option.letter}>
          {option.text}
        </option>
      ))}
    </select>
  );
  const soFar = ({ blank, close }: { blank: string; close: string }) => {
    const place = blanks.findIndex(({ letter }) => letter === blank);
    const chosen = wordsOf[place]?.find(({ letter }) => letter === letters[place]);
    return chosen ? chosen.text + close : '…';
  };
  return (
    <>
      <p class="rewrite">
        {pieces(text).map((piece) =>
          'words' in piece ? (
            piece.words
          ) : (
            <span key={piece.blank} class="rewrite__place">
              {select(
                blanks.findIndex(({ letter }) => letter === piece.blank),
                piece.blank,
              )}
              {piece.close}
            </span>
          ),
        )}
      </p>
      {/* A closed list cuts long words off where there is little room. Whoever hears the page has heard them whole. */}
      {letters.some((letter) => letter !== '') && (
        <p class="rewrite__so-far" aria-hidden="true">
          {pieces(text).map((piece) => ('words' in piece ? piece.words : soFar(piece)))}
        </p>
      )}
      {/* On paper nothing opens: what there is to choose from is printed below. */}
      <ul class="rewrite__paper">
        {blanks.map(({ letter }, place) => (
          <li key={letter}>
            {letter}: {wordsOf[place]?.map((option) => option.text).join(' / ')}
          </li>
        ))}
      </ul>
    </>
  );
}
