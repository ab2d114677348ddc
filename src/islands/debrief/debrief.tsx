import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import { withDebriefed } from '../../course/record/changes.ts';
import type { Run } from '../../course/record/record.ts';
import { debrief } from '../../course/scenario/debrief.ts';
import { replay } from '../../course/scenario/replay.ts';
import { $record, update } from '../../stores/record.ts';
import { finished } from '../../stores/scenario.ts';
import type { DebriefProps, Told } from './debrief-props.ts';
import { Compare } from './compare.tsx';
import { EndingsFound } from './endings-found.tsx';
import { EveryLine } from './every-line.tsx';
import { Outcome } from './outcome.tsx';
import { Paths } from './paths.tsx';
import { PocketCard } from './pocket-card.tsx';
import { Reading } from './reading.tsx';
import { Reflection } from './reflection.tsx';
import { Runs } from './runs.tsx';
import { Steps } from './steps.tsx';
import { TakenBack } from './taken-back.tsx';
import { Talked } from './talked.tsx';
import { TurningPoints } from './turning-points.tsx';
import { Onward } from './onward.tsx';

/** Address of the debrief page at which the talk is read instead. Links from elsewhere lead there too. */
const READ = '#read';

/** What a talk came to and why. Of several finished runs the latest is shown first. */
export function Debrief(props: DebriefProps) {
  const { scenario } = props;
  const record = useStore($record, { ssr: 'initial' });
  const [ready, setReady] = useState(false);
  const [chosen, choose] = useState<number | null>(null);
  const [isReading, setReading] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const runs = ready ? finished(scenario, record) : [];
  const run = runs.find(({ started }) => started === chosen) ?? runs[0];

  useEffect(() => {
    // In an LMS the page has put the focus on the heading that is replaced now.
    focused.current = location.hash === '#ended' || document.activeElement === place.current?.querySelector('h1');
    const look = () => setReading(location.hash === READ);
    const turn = () => {
      // The skip link leads to a place within what is shown, and turns nothing.
      if (![READ, '#ended', ''].includes(location.hash)) return;
      focused.current = true;
      look();
    };
    look();
    window.addEventListener('hashchange', turn);
    setReady(true);
    return () => window.removeEventListener('hashchange', turn);
  }, [scenario]);

  // Not as the page opens: what has ended may be known only once the LMS, or another tab, has told.
  const isTold = run !== undefined && !isReading;
  useEffect(() => {
    if (isTold) update((known) => withDebriefed(known, scenario.slot));
  }, [isTold, scenario]);

  useEffect(() => {
    if (ready && focused.current) place.current?.querySelector('h1')?.focus();
  }, [ready, isReading]);

  const told = run && tell(props, run);
  const kept = record.talks[scenario.slot];
  const found = kept?.endings ?? [];
  return (
    <div class="debrief" id="read" ref={place}>
      {isReading ? (
        <Reading {...props} />
      ) : told ? (
        <>
          <Outcome {...told} />
          <div class="wrap debrief__parts">
            {runs.length > 1 && <Runs {...props} runs={runs} shown={told.run} onChoose={choose} />}
            <Talked {...told} />
            <Steps {...told} />
            <TurningPoints {...told} />
            <EveryLine {...told} />
            <TakenBack {...told} />
            <Paths {...told} kept={kept?.runs ?? []} found={found} seed={record.seed ?? 0} />
            <Compare {...told} runs={runs} key={told.run.started} />
            <EndingsFound {...props} found={found} />
            <Reflection {...props} />
            <PocketCard {...props} target={told.told.target} />
            <Onward {...props} found={found.length} />
          </div>
        </>
      ) : (
        <>
          <Waiting {...props} ready={ready} isRead={kept?.debriefed === true} />
          <div class="wrap debrief__parts">
            <PocketCard {...props} target="" />
          </div>
        </>
      )}
    </div>
  );
}

interface WaitingProps extends DebriefProps {
  ready: boolean;
  /** Whether the talk counts as done already, as it does for who has read it, or has had a run that is kept no more. */
  isRead: boolean;
}

/** Before the record is read nothing is claimed; after it, when no run has ended, the ways to play the talk and to read it are shown. */
function Waiting({ scenario, strings, talkHref, ready, isRead }: WaitingProps) {
  return (
    <header class="outcome">
      <div class="wrap outcome__waiting">
        <h1 tabIndex={-1}>
          {ready ? (isRead ? strings.readHeading : strings.emptyHeading) : format(strings.title, { title: scenario.title })}
        </h1>
        {ready && (
          <>
            <p>{isRead ? strings.readAlready : strings.empty}</p>
            <p>{strings.readOffer}</p>
            <div class="outcome__go">
              <a class="button lamp" href={talkHref}>
                {strings.emptyGo}
              </a>
              <a class="button ghost" href={READ}>
                {strings.readGo}
              </a>
            </div>
          </>
        )}
      </div>
    </header>
  );
}

function tell(props: DebriefProps, run: Run): Told | null {
  const view = replay(props.scenario, run.log);
  const told = debrief(props.scenario, view);
  return told && { ...props, run, view, told };
}
