import { postures } from '../../src/drawings/figure/postures.ts';
import { people } from '../../src/drawings/people.ts';
import { scenery } from '../../src/drawings/scenes/scenery.ts';
import { seats } from '../../src/drawings/scenes/seats.ts';

/** Ids of all that is drawn. */
export const sceneIds: readonly string[] = Object.keys(scenery);
export const postureIds: readonly string[] = Object.keys(postures);
export const personIds: readonly string[] = Object.keys(people);

/** Scenes in which nobody is seen, whoever is named. */
export const emptyScenes: readonly string[] = sceneIds.filter((id) => !seats[id]);
