import type { Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

/** What every piece of a talk needs: the talk and the words around it. */
export interface TalkProps {
  talk: Talk;
  strings: Strings['talk'];
  /** "About 12 minutes". */
  minutes: string;
  homeHref: string;
  debriefHref: string;
}
