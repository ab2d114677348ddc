import { useStore } from '@nanostores/preact';
import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $record } from '../../stores/record.ts';

/** The words it says. */
export const TALK_STATUS_WORDS = [
  'endings',
  'newPath',
  'playTalk',
  'readDebrief',
  'resumeTalk',
] as const satisfies (keyof Strings['progress'])[];

export interface TalkStatusProps {
  /** The talk's number in saved progress. */
  talkSlot: number;
  /** How many endings the talk has. */
  endings: number;
  href: string;
  debriefHref: string;
  strings: Pick<Strings['progress'], (typeof TALK_STATUS_WORDS)[number]>;
}

/** On a talk's card: endings found, and the ways on. */
export function TalkStatus({ talkSlot, endings, href, debriefHref, strings }: TalkStatusProps) {
  const talk = useStore($record, { ssr: 'initial' }).talks[talkSlot];
  const found = talk?.endings.length ?? 0;
  return (
    <div class="talk-status">
      <p class="talk-status__endings">
        <span class="diamonds" aria-hidden="true">
          {Array.from({ length: endings }, (_unused, index) => (
            <span key={index} class={index < found ? 'diamond diamond--found' : 'diamond'} />
          ))}
        </span>
        {format(strings.endings, { found, total: endings })}
      </p>
      <div class="talk-status__actions">
        <a class="button ghost" href={href}>
          {found ? strings.newPath : talk?.runs.length ? strings.resumeTalk : strings.playTalk}
        </a>
        {found > 0 && <a href={debriefHref}>{strings.readDebrief}</a>}
      </div>
    </div>
  );
}
