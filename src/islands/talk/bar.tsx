import { useLayoutEffect, useRef } from 'preact/hooks';
import { format } from '../../course/format.ts';
import type { Node, PlayedChoice } from '../../course/scenario/scenario.ts';
import { saveNow } from '../../stores/record.ts';
import { fitBar } from './fit-bar.ts';
import type { TalkProps } from './talk-props.ts';
import { Unsaved } from './unsaved.tsx';
import { hush } from './voice.ts';
import { Icon } from '../icons.tsx';

interface BarProps extends Pick<TalkProps, 'talk' | 'strings' | 'missing'> {
  node: Node<PlayedChoice>;
  /** The time in the story. */
  time: string;
  ended: boolean;
  /** The part as words. */
  part: string;
}

/** Where one is in the talk, and the way out of it. Stays at the top while the talk is played, where that leaves room enough. */
export function Bar({ talk, node, time, ended, part, missing, strings }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (bar.current ? fitBar(bar.current) : undefined), []);
  return (
    <div class="talk-bar" ref={bar}>
      <div class="wrap">
        <div class="talk-bar__title">
          <h1>{talk.title}</h1>
          <p>{format(strings.storyTime, { time })}</p>
        </div>
        <div class="pips">
          <p class="pips__words">{part}</p>
          <div class="pips__row" aria-hidden="true">
            {talk.parts.map((name, index) => (
              <i key={name} class={ended || index + 1 < node.part ? 'pip pip--done' : index + 1 === node.part ? 'pip pip--now' : 'pip'} />
            ))}
          </div>
          <Unsaved />
        </div>
        <div class="talk-bar__ways">
          <a class="missing-now talk-bar__missing" href={missing.href}>
            <Icon name="phone-call" />
            <span class="talk-bar__words">{missing.text}</span>
          </a>
          <button type="button" class="button ghost compact" onClick={openPause}>
            <Icon name="pause" />
            <span class="talk-bar__words">{strings.pause}</span>
          </button>
        </div>
      </div>
    </div>
  );
}

/** The calm card is part of the page around the talk. A learner who pauses may well leave, so the talk is saved first. */
function openPause(): void {
  const dialog = document.getElementById('pause');
  hush();
  saveNow();
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}
