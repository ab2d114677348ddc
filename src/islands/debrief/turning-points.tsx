import { MoveRight, RotateCcw, TrendingDown, TrendingUp } from 'lucide-preact';
import { format } from '../../course/format.ts';
import { showsFigure } from '../../course/scenario/stage.ts';
import type { TurningPoint } from '../../course/scenario/turning-points.ts';
import { personAt } from '../../course/scenario/who.ts';
import { Bust } from '../../drawings/bust.tsx';
import { replayHref } from '../talk/replay-link.ts';
import type { Told } from './debrief-props.ts';
import { LineSaid } from './line-said.tsx';
import { SourceLinks } from '../source-links.tsx';
import { Thinking } from './thinking.tsx';

const ICONS = { opened: TrendingUp, mixed: MoveRight, closed: TrendingDown };

/** The lines that moved the talk most: what you said, what the other was thinking, why it matters, and the way back to it. */
export function TurningPoints(props: Told) {
  const { strings, told } = props;
  return (
    <section class="debrief__part debrief__part--kept">
      <h2>{strings.turning}</h2>
      <p class="debrief__lead">{strings.turningLead}</p>
      <ol class="turnings">
        {told.turningPoints.map((point) => (
          <Point {...props} point={point} key={point.line} />
        ))}
      </ol>
    </section>
  );
}

function Point({ point, scenario, strings, sources, run, talkHref }: Told & { point: TurningPoint }) {
  const { line, turn, direction } = point;
  const { choice } = turn;
  const Icon = ICONS[direction];
  const person = personAt(scenario, turn.from.node);
  const figure = person?.figure;
  const seen = figure && showsFigure(scenario.nodes[turn.from.node]?.scene ?? '');
  return (
    <li class={seen ? 'turning' : 'turning turning--plain'}>
      {seen && (
        <div class="turning__art">
          <Bust person={figure} posture={turn.posture} />
        </div>
      )}
      <div class="turning__talk">
        <h3>
          {format(strings.line, { line })}
          <span class={`chip chip--${direction}`}>
            <Icon aria-hidden="true" />
            {choice.kind === 'say' ? strings[direction] : strings.deeds[direction]}
          </span>
        </h3>
        <p>
          <span class="turning__who">{choice.kind === 'say' ? strings.said : strings.did}</span>
          <LineSaid choice={choice} />
        </p>
        <Thinking thinking={choice.thinking} name={person?.name ?? ''} strings={strings} />
      </div>
      <div class="turning__why">
        <h4>{strings.why}</h4>
        <p>{choice.coach}</p>
        <SourceLinks ids={choice.sources} heading={strings.sources} sources={sources} />
        <a class="replay" href={replayHref(talkHref, run, line)}>
          <RotateCcw aria-hidden="true" />
          {format(strings.replay, { line })}
        </a>
      </div>
    </li>
  );
}
