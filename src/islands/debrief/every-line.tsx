import { ChevronDown, RotateCcw } from 'lucide-preact';
import { format } from '../../course/format.ts';
import { beatEntries } from '../../course/scenario/transcript.ts';
import type { Entry } from '../../course/scenario/transcript.ts';
import { replayHref } from '../talk/replay-link.ts';
import type { Told } from './debrief-props.ts';
import { LineSaid } from './line-said.tsx';
import { SourceLinks } from './source-links.tsx';

type Line = Told['view']['turns'][number];

/** The whole talk, with the coaching on each line for those who open it. */
export function EveryLine(props: Told) {
  const { strings, view } = props;
  return (
    <section class="debrief__part">
      <h2>{strings.every}</h2>
      <p class="debrief__lead">{strings.everyLead}</p>
      <ol class="every-line">
        {view.turns.map((turn, index) => (
          <LineTold {...props} turn={turn} line={index + 1} key={index} />
        ))}
      </ol>
    </section>
  );
}

function LineTold({ scenario, strings, sources, run, talkHref, name, turn, line }: Told & { turn: Line; line: number }) {
  const { from, choice, reply } = turn;
  const node = scenario.nodes[from.node];
  return (
    <li class="line-told">
      <p class="line-told__place">
        <b>{format(strings.line, { line })}</b> {node?.title}, {node?.storyTime}
      </p>
      <Entries entries={beatEntries(from.beat)} scenario={scenario} />
      <LineSaid choice={choice} strings={strings} />
      <Entries entries={beatEntries(reply)} scenario={scenario} />
      <details class="coaching">
        <summary>
          <ChevronDown aria-hidden="true" />
          {strings.more}
          <span class="visually-hidden">, {format(strings.line, { line })}</span>
        </summary>
        <p>{choice.coach}</p>
        <p>
          <b>{strings.benefit}</b> {choice.benefit}
        </p>
        <p>
          <b>{strings.cost}</b> {choice.cost}
        </p>
        {choice.thinking && (
          <div class="thinking">
            <p class="thinking__label">{format(strings.thinking, { name })}</p>
            <p class="thinking__text">“{choice.thinking}”</p>
          </div>
        )}
        <SourceLinks ids={choice.sources} strings={strings} sources={sources} />
        <a class="replay" href={replayHref(talkHref, run, line)}>
          <RotateCcw aria-hidden="true" />
          {format(strings.replay, { line })}
        </a>
      </details>
    </li>
  );
}

function Entries({ entries, scenario }: { entries: readonly Entry[]; scenario: Told['scenario'] }) {
  return (
    <>
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
    </>
  );
}
