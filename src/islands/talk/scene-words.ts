import { format } from '../../course/format.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import { isPosture, showsFigure } from '../../course/scenario/stage.ts';
import type { Strings } from '../../schemas/interface.ts';

/** How a posture looks, in a few words; "" for none. */
export function postureWords(posture: string | undefined, strings: Strings['talk']): string {
  return posture !== undefined && isPosture(posture) ? strings.postures[posture] : '';
}

/** What the drawing of a scene is told: who is in it and how, and the same in words. The words leave the notice to the notice. */
export function sceneProps(talk: Talk, scene: string, posture: string | undefined, strings: Strings['talk']) {
  const person = talk.people[talk.with];
  if (person?.figure && posture && showsFigure(scene))
    return {
      id: scene,
      person: person.figure,
      posture,
      label: format(strings.seen, { name: person.name, posture: postureWords(posture, strings) }),
    };
  const told: Readonly<Record<string, string>> = strings.scenes;
  return { id: scene, label: told[scene] ?? '' };
}
