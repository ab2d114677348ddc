import { useStore } from '@nanostores/preact';
import { format } from '../../course/format.ts';
import { waitsForDebrief } from '../../course/record/waits-for-debrief.ts';
import { StagedScene } from '../../drawings/staged-scene.tsx';
import { $record } from '../../stores/record.ts';
import { prefer, withCoach } from '../../stores/preferences.ts';
import { underWay } from '../../stores/scenario.ts';
import { Gallery } from './gallery.tsx';
import { WhatBecomesOfChoices } from './what-becomes-of-choices.tsx';
import { HowTo } from './how-to.tsx';
import { Kept, WaitingDebrief } from './kept.tsx';
import type { TalkProps } from './talk-props.ts';

interface BriefProps extends TalkProps {
  onStart(): void;
  onCarryOn(): void;
}

/** What one knows before the talk, and how one wants to play it. Who left it in the middle finds the way back there first. */
export function Brief({ talk, strings, minutes, homeHref, debriefHref, readHref, onStart, onCarryOn }: BriefProps) {
  const { who, where, aim, facts } = talk.brief;
  const record = useStore($record, { ssr: 'initial' });
  const found = record.talks[talk.slot]?.endings ?? [];
  const unfinished = underWay(talk, record);
  // A talk that has changed may no longer come to the ending that was reached.
  const isWaiting = unfinished === null && waitsForDebrief(record, talk.slot);
  const hasMore = unfinished !== null || isWaiting;
  return (
    <div class={hasMore ? 'brief brief--kept wrap' : 'brief wrap'}>
      <div class="brief__head">
        <p class="eyebrow">{minutes}</p>
        <h1>{talk.title}</h1>
        {unfinished && <Kept talk={talk} run={unfinished} strings={strings} onCarryOn={onCarryOn} />}
        {isWaiting && <WaitingDebrief strings={strings} debriefHref={debriefHref} />}
      </div>
      <div class="brief__scene">
        <StagedScene id={talk.nodes[talk.start]?.scene ?? ''} />
      </div>
      <dl class="brief__setting">
        <dt>{strings.who}</dt>
        <dd>{who}</dd>
        <dt>{strings.where}</dt>
        <dd>{where}</dd>
      </dl>
      <div class="brief__know">
        <h2 class="brief__heading">{strings.know}</h2>
        <ul class="brief__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div class="brief__text">
        <div class="brief__aim">
          <h2 class="brief__heading">{strings.aim}</h2>
          <p>{aim}</p>
        </div>
        <p class="brief__label">
          <b>{strings.shows}.</b> {talk.label} <a href={readHref}>{strings.readInstead}</a>
        </p>
        <Mode strings={strings} />
        <HowTo strings={strings} />
        <div class="brief__go">
          <button type="button" class={hasMore ? 'button ghost' : 'button'} onClick={onStart}>
            {hasMore ? strings.startAgain : strings.start}
          </button>
          <a class="button plain" href={homeHref}>
            {strings.notNow}
          </a>
        </div>
        <p class="brief__ungraded">
          <WhatBecomesOfChoices strings={strings} />
        </p>
        <h2 class="brief__heading">{format(strings.endings, { found: found.length, all: talk.endings.length })}</h2>
        <Gallery talk={talk} found={found} strings={strings} />
      </div>
    </div>
  );
}

function Mode({ strings }: Pick<TalkProps, 'strings'>) {
  const coach = withCoach(useStore($record, { ssr: 'initial' }));
  const options = [
    { value: true, title: strings.coached, note: strings.coachedNote },
    { value: false, title: strings.alone, note: strings.aloneNote },
  ];
  return (
    <fieldset class="brief__mode">
      <legend class="brief__heading">{strings.mode}</legend>
      {options.map(({ value, title, note }) => (
        <label class="mode" key={title}>
          <input type="radio" name="mode" checked={coach === value} onChange={() => prefer({ coach: value })} />
          <span class="mode__note">
            <b class="mode__title">{title}</b> {note}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
