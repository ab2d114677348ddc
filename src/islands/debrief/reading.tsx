import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { withDebriefed } from '../../course/record/changes.ts';
import { debrief } from '../../course/scenario/debrief.ts';
import { reading } from '../../course/scenario/reading.ts';
import { beatEntries } from '../../course/scenario/transcript.ts';
import { personAt } from '../../course/scenario/who.ts';
import { $record, update } from '../../stores/record.ts';
import { SourceLinks } from '../source-links.tsx';
import { storyTime } from '../talk/story-time.ts';
import type { DebriefProps } from './debrief-props.ts';
import { Entries } from './every-line.tsx';
import { LineSaid } from './line-said.tsx';
import { Onward } from './onward.tsx';
import { PocketCard } from './pocket-card.tsx';
import { Thinking } from './thinking.tsx';

/**
 * One way through the talk to read from beginning to end, for whoever would rather not play it. Read to the end it counts as
 * a run with its debrief does, and the record does not say which it was: nobody has to explain why (LRN-02).
 */
export function Reading(props: DebriefProps) {
  const { scenario, strings, talkStrings, talkHref } = props;
  const record = useStore($record, { ssr: 'initial' });
  const talk = record.talks[scenario.slot];
  const run = reading(scenario);
  const told = debrief(scenario, run);
  const { who, where, facts } = scenario.brief;
  return (
    <>
      <header class="outcome">
        <div class="wrap outcome__waiting">
          <p class="outcome__kind">{strings.reading}</p>
          <h1 tabIndex={-1}>{scenario.title}</h1>
          <p>{strings.readingLead}</p>
          <p>
            <b>{talkStrings.shows}.</b> {scenario.label}
          </p>
          <a class="button ghost" href={talkHref}>
            {strings.emptyGo}
          </a>
        </div>
      </header>
      <div class="wrap debrief__parts">
        <section class="debrief__part debrief__part--kept reading">
          <h2>{strings.readingBefore}</h2>
          <p>
            {who} {where}
          </p>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
        <section class="debrief__part debrief__part--kept">
          <h2>{strings.readingTalk}</h2>
          <ol class="reading__lines">
            {run.turns.map(({ from, choice, reply }, index) => (
              <li class="line-told__more" key={index}>
                <h3 class="line-told__place">
                  <b>{scenario.nodes[from.node]?.title}</b> {storyTime(scenario, from.node, from.state, talkStrings)}
                </h3>
                <Entries title={strings.met} entries={beatEntries(from.beat)} scenario={scenario} />
                <div class="reading__yours">
                  <p class="line-told__title">{choice.kind === 'say' ? strings.said : strings.did}</p>
                  <LineSaid choice={choice} />
                </div>
                <Entries title={strings.answer} entries={beatEntries(reply)} scenario={scenario} />
                <Thinking thinking={choice.thinking} name={personAt(scenario, from.node)?.name ?? ''} strings={strings} />
                <p>
                  <b>{strings.why}.</b> {choice.coach}
                </p>
                <SourceLinks ids={choice.sources} heading={strings.sources} sources={props.sources} />
              </li>
            ))}
          </ol>
        </section>
        {told && (
          <section class="debrief__part debrief__part--kept">
            <h2>{told.ending.title}</h2>
            <p class="reading__outcome">{told.outcome}</p>
          </section>
        )}
        <Done isDone={talk?.debriefed === true} strings={strings} onDone={() => update((known) => withDebriefed(known, scenario.slot))} />
        <PocketCard {...props} target="" />
        <Onward {...props} found={talk?.endings.length ?? 0} />
      </div>
    </>
  );
}

/** The learner's own word that the talk was read. That it counts takes the button's place and its focus, and so is read out once. */
function Done({ isDone, strings, onDone }: Pick<DebriefProps, 'strings'> & { isDone: boolean; onDone(): void }) {
  const done = useRef<HTMLParagraphElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isPressed.current) done.current?.focus();
  }, [isDone]);
  const press = () => {
    isPressed.current = true;
    onDone();
  };
  return (
    <div class="debrief__part reading__done">
      {isDone ? (
        <p tabIndex={-1} ref={done}>
          {strings.readingDone}
        </p>
      ) : (
        <button type="button" class="button" onClick={press}>
          {strings.readingRead}
        </button>
      )}
    </div>
  );
}
