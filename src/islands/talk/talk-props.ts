import type { Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';
import type { NamedSources } from '../source-links.tsx';

/** What every piece of a talk needs: the talk and the words around it. */
export interface TalkProps {
  talk: Talk;
  strings: Strings['talk'];
  /** "About 12 minutes". */
  minutes: string;
  homeHref: string;
  /** The page with the numbers to call: two taps from anywhere, in the middle of a talk too. */
  missing: { href: string; text: string };
  debriefHref: string;
  /** The talk as text to read, for whoever would rather not play it. */
  readHref: string;
  /** What the limit of time and the coaching that states a fact rest on. */
  sources: NamedSources;
}
