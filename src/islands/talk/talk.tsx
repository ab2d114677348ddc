import { useEffect, useMemo, useState } from 'preact/hooks';
import { $record } from '../../stores/record.ts';
import { reportChoices } from '../../stores/choices.ts';
import { createTalkStore, keepRuns, startNow, underWay } from '../../stores/scenario.ts';
import { Brief } from './brief.tsx';
import { replayAsked } from './replay-link.ts';
import { Stage } from './stage.tsx';
import type { TalkProps } from './talk-props.ts';

/** A practice talk: first the brief, then the talk itself, turn by turn. */
export function Talk(props: TalkProps) {
  const { talk, strings } = props;
  const store = useMemo(() => createTalkStore(talk), [talk]);
  const [playing, setPlaying] = useState(false);
  const [changed, setChanged] = useState(false);

  const begin = () => {
    store.trigger.restart({ started: startNow(talk.slot) });
    setPlaying(true);
  };
  const carryOn = () => {
    // Not as the page found it: another tab may have played the run on since.
    const saved = underWay(talk, $record.get());
    if (saved === null) return begin();
    store.trigger.restore(saved);
    const { stopped, turns } = store.getSnapshot().context.run;
    if (stopped) store.trigger.replayFrom({ started: startNow(talk.slot), line: turns.length + 1 });
    setChanged(stopped !== null);
    setPlaying(true);
  };

  useEffect(() => {
    const stops = [keepRuns(store, talk.slot), reportChoices(store, talk, Date.now)];
    const asked = replayAsked(location.hash, $record.get().talks[talk.slot]?.runs ?? []);
    if (asked) {
      store.trigger.restore(asked.run);
      store.trigger.replayFrom({ started: startNow(talk.slot), line: asked.line });
      // From its first line on the replay is a run of its own, and a reload offers to carry on with it.
      const following = store.subscribe(() => {
        history.replaceState(history.state, '', location.pathname + location.search);
        following.unsubscribe();
      });
      setPlaying(true);
    }
    return () => stops.forEach((stop) => stop());
  }, [store, talk]);

  if (!playing) return <Brief {...props} onStart={begin} onCarryOn={carryOn} />;
  return <Stage {...props} store={store} note={changed ? strings.changed : ''} />;
}
