import { RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import { beatEntries } from '../../course/scenario/transcript.ts';
import type { Entry } from '../../course/scenario/transcript.ts';
import { personAt } from '../../course/scenario/who.ts';
import { replayHref } from '../talk/replay-link.ts';
import { storyTime } from '../talk/story-time.ts';
import type { Told } from './debrief-props.ts';
import { LineSaid } from './line-said.tsx';
import { PrintToo } from './printing.tsx';
import { SourceLinks } from '../source-links.tsx';
import { Thinking } from './thinking.tsx';

/**
 * The whole talk, your lines first; what stood around each and the coaching on it open on request. Asked for on paper all are
 * opened at once: what is closed does not print.
 */
export function EveryLine(props: Told) {
  const { strings, view } = props;
  const [printed, print] = useState(false);
  return (
    <section class={printed ? 'debrief__part debrief__part--kept' : 'debrief__part'}>
      <h2>{strings.every}</h2>
      <p class="debrief__lead">{strings.everyLead}</p>
      <PrintToo label={strings.everyPrint} printed={printed} onChange={print} />
      <ol class="every-line">
        {view.turns.map((turn, index) => (
          <LineTold {...props} turn={turn} line={index + 1} open={printed} key={index} />
        ))}
      </ol>
    </section>
  );
}

/** One line of a talk, with all there is to tell of it. One that was taken back is in no run, so nothing is played again from it. */
export function LineTold({
  scenario,
  strings,
  talkStrings,
  sources,
  run,
  talkHref,
  turn,
  line,
  open = false,
  takenBack = false,
}: Told & { turn: Told['view']['turns'][number]; line: number; open?: boolean; takenBack?: boolean }) {
  const { from, choice, reply } = turn;
  const node = scenario.nodes[from.node];
  const time = storyTime(scenario, from.node, from.state, talkStrings);
  return (
    <li class="line-told">
      <details open={open}>
        <summary class="opens">
          <span class="line-told__place">
            <b>{format(takenBack ? strings.tookBack : strings.line, { line })}</b> {node?.title}, {time}
          </span>
          <LineSaid choice={choice} />
        </summary>
        <div class="line-told__more">
          <Entries title={strings.met} entries={beatEntries(from.beat)} scenario={scenario} />
          <Entries title={strings.answer} entries={beatEntries(reply)} scenario={scenario} />
          <Thinking thinking={choice.thinking} name={personAt(scenario, from.node)?.name ?? ''} strings={strings} />
          <p>{choice.coach}</p>
          <p>
            <b>{strings.benefit}</b> {choice.benefit}
          </p>
          <p>
            <b>{strings.cost}</b> {choice.cost}
          </p>
          <SourceLinks ids={choice.sources} heading={strings.sources} sources={sources} />
          {!takenBack && (
            <a class="replay" href={replayHref(talkHref, run, line)}>
              <RotateCcw aria-hidden="true" />
              {format(strings.replay, { line })}
            </a>
          )}
        </div>
      </details>
    </li>
  );
}

/** What was seen and said at one place of a talk, under a heading. */
export function Entries({ title, entries, scenario }: { title: string; entries: readonly Entry[]; scenario: Told['scenario'] }) {
  return (
    <div class="line-told__entries">
      <p class="line-told__title">{title}</p>
      {entries.map((entry, index) => (
        <p class={entry.kind === 'say' ? 'line-told__says' : 'line-told__notice'} key={index}>
          {entry.kind === 'say' ? (
            <>
              <b>{scenario.people[entry.who]?.name}.</b> <span class="voice">“{entry.text}”</span>
            </>
          ) : (
            entry.text
          )}
        </p>
      ))}
    </div>
  );
}
