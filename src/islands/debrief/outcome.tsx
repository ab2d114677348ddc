import { format } from '../../course/format.ts';
import { Bust } from '../../drawings/bust.tsx';
import { postureWords } from '../talk/scene-words.ts';
import type { Told } from './debrief-props.ts';
import { Printing } from './printing.tsx';
import { whenPlayed } from './when.ts';

/** What happened, what is still not known, and how the young person sat on the way there. */
export function Outcome({ scenario, strings, talkStrings, language, talkHref, run, told }: Told) {
  const film = told.film.flatMap((frame) => {
    const { figure, name } = scenario.people[frame.who] ?? {};
    return figure && name ? [{ ...frame, figure, name }] : [];
  });
  const names = [...new Set(film.map(({ name }) => name))];
  return (
    <header class="outcome">
      <div class="wrap">
        <div class="outcome__text">
          <p class="outcome__kind">{format(strings.kind, { title: scenario.title, when: whenPlayed(run, language) })}</p>
          <h1 tabIndex={-1}>{told.ending.title}</h1>
          <p>{told.outcome}</p>
          <h2 class="outcome__heading">{strings.unknown}</h2>
          <p>{told.unknown}</p>
          <div class="outcome__go">
            <a class="button lamp" href={talkHref}>
              {strings.again}
            </a>
            <Printing strings={strings} />
          </div>
        </div>
        {film.length > 0 && (
          <div class="film">
            <h2 class="outcome__heading">{format(strings.film, { name: new Intl.ListFormat(language).format(names) })}</h2>
            <ol>
              {film.map(({ line, answered, posture, figure, name }, index) => (
                <li key={index}>
                  <Bust person={figure} posture={posture} />
                  <p>
                    <b>{format(answered ? strings.afterLine : strings.beforeLine, { line })}</b> {names.length > 1 && `${name}: `}
                    {postureWords(posture, talkStrings)}
                  </p>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </header>
  );
}
