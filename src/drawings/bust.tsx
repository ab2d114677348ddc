import { Figure } from './figure/figure.tsx';
import { isPosture } from './figure/postures.ts';
import { Frame, type DrawingProps } from './frame.tsx';
import { fill } from './paint.tsx';
import { isPerson } from './people.ts';

/** Head and shoulders of the figure, 160 by 180, for the filmstrip of a debrief. An id that is not drawn gives an empty frame. */
export function Bust({ person, posture, label }: DrawingProps & { person: string; posture: string }) {
  return (
    <Frame size={[160, 180]} keep="Min" label={label}>
      {fill('slate', 'M0 0h160v180H0Z')}
      {fill('mist', 'M0 0h70L20 180H0Z', 0.35)}
      {isPerson(person) && isPosture(posture) && (
        <g transform="translate(80 258)scale(.82)">
          <Figure person={person} posture={posture} />
        </g>
      )}
    </Frame>
  );
}
