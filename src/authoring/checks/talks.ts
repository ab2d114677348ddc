import { verify } from '../../course/scenario/verify.ts';
import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Every talk can be played to every ending, and nothing in it is out of reach. */
export function talkChecks(edition: Edition, problems: Problems): void {
  for (const talk of edition.talks)
    for (const sentence of verify(talk).problems) problems.add(`content/scenarios/${talk.id}.yaml:`, sentence);
}
