import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunView } from '../../course/scenario/replay.ts';
import { Facts } from './facts.tsx';
import { HowTo } from './how-to.tsx';
import { PathSoFar } from './path-so-far.tsx';
import type { TalkProps } from './talk-props.ts';
import { tellHeight } from './tell-height.ts';

interface LookUpsProps extends Pick<TalkProps, 'talk' | 'strings'> {
  run: RunView;
}

/** What one may look up while playing. The picture above it has to know its height, to stay above it. */
export function LookUps({ talk, run, strings }: LookUpsProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (card.current ? tellHeight(card.current, '--look-ups') : undefined), []);
  return (
    <div class="look-ups" ref={card}>
      <Facts facts={talk.brief.facts} aim={talk.brief.aim} strings={strings} />
      <PathSoFar talk={talk} run={run} strings={strings} />
      <HowTo strings={strings} />
    </div>
  );
}
