import { format } from '../../course/format.ts';
import type { DebriefProps } from './debrief-props.ts';

/** Back into the talk for another path, or on in the course. */
export function Onward({ scenario, strings, talkHref, next, found }: DebriefProps & { /** Endings found so far. */ found: number }) {
  return (
    <nav class="onward" aria-label={strings.next}>
      <a class="onward__again" href={talkHref}>
        <span>{format(strings.endings, { found, all: scenario.endings.length })}</span>
        <b>{strings.again}</b>
      </a>
      {next && (
        <a class="onward__next" href={next.href}>
          <span>{strings.next}</span>
          <b>{next.title}</b>
        </a>
      )}
    </nav>
  );
}
