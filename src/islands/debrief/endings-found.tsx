import { Gallery } from '../talk/gallery.tsx';
import type { DebriefProps } from './debrief-props.ts';

interface EndingsFoundProps extends Pick<DebriefProps, 'scenario' | 'strings' | 'talkStrings'> {
  /** Letters of the endings found. */
  found: readonly string[];
}

/** The endings of the talk, those not found yet closed. */
export function EndingsFound({ scenario, strings, talkStrings, found }: EndingsFoundProps) {
  return (
    <section class="debrief__part">
      <h2>{strings.gallery}</h2>
      <p class="debrief__lead">{strings.galleryLead}</p>
      <Gallery talk={scenario} found={found} strings={talkStrings} />
    </section>
  );
}
