import type { PostureId } from '../figure/postures.ts';
import type { PersonId } from '../people.ts';

/** Who is seen in a scene, and how that person sits. A scene can also be seen with nobody there. */
export interface SceneProps {
  person?: PersonId | undefined;
  posture?: PostureId | undefined;
}
