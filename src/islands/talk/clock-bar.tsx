import { format } from '../../course/format.ts';
import { minutesGone } from '../../course/scenario/clock.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import type { State } from '../../course/scenario/state.ts';
import { SourceLinks } from '../source-links.tsx';
import type { TalkProps } from './talk-props.ts';

interface ClockBarProps extends Pick<TalkProps, 'strings' | 'sources'> {
  clock: Talk['clock'];
  state: State;
}

/** Height of the bar, in the minutes of its width. */
const HEIGHT = 40;

/** How much of a limit is gone, in words and as a bar of hours. It moves with choices only, so nothing counts down. */
export function ClockBar({ clock, state, sources, strings }: ClockBarProps) {
  if (!clock?.limit) return null;
  const { name, hours } = clock.limit;
  const minutes = minutesGone(clock, state);
  const all = hours * 60;
  return (
    <div class="clock-bar">
      <svg viewBox={`0 0 ${all} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="clock-bar__all" width={all} height={HEIGHT} />
        <rect class="clock-bar__gone" width={Math.min(minutes, all)} height={HEIGHT} />
        {Array.from({ length: hours - 1 }, (_none, index) => (
          <rect class="clock-bar__hour" x={(index + 1) * 60 - 2} width="4" height={HEIGHT} key={index} />
        ))}
      </svg>
      <p>{format(strings.gone, { minutes, limit: name })}</p>
      <SourceLinks ids={clock.limit.sources} heading={strings.sources} sources={sources} />
    </div>
  );
}
