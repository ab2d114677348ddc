import { showsFigure } from '../../course/scenario/stage.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import type { Moment } from '../../course/scenario/step.ts';
import { personAt } from '../../course/scenario/who.ts';
import { Bust } from '../../drawings/bust.tsx';
import type { Strings } from '../../schemas/interface.ts';
import { Speech } from './speech.tsx';

interface NowProps {
  talk: Talk;
  moment: Moment;
  strings: Strings['talk'];
}

/**
 * What waits for your line. Its notice is read aloud here, where it belongs, and shown below the picture. On small screens
 * the picture scrolls away, so the young person is shown beside the line as well.
 */
export function Now({ talk, moment: { node, beat, posture }, strings }: NowProps) {
  const figure = personAt(talk, node)?.figure;
  const seen = figure && showsFigure(talk.nodes[node]?.scene ?? '');
  return (
    <div class="talk-now">
      {seen && (
        <div class="talk-now__portrait">
          <Bust person={figure} posture={posture} />
        </div>
      )}
      <div class="talk-now__words">
        {beat.notice && <p class={beat.lines.length > 0 ? 'visually-hidden' : 'talk-now__notice'}>{beat.notice}</p>}
        {beat.lines.map(({ who, says }, index) => (
          <Speech
            key={index}
            who={who}
            name={talk.people[who]?.name ?? ''}
            says={says}
            now={index === beat.lines.length - 1}
            strings={strings}
          />
        ))}
      </div>
    </div>
  );
}
