import { Figure } from './figure/figure.tsx';
import { postures } from './figure/postures.ts';
import { Frame, type DrawingProps } from './frame.tsx';
import { palette } from './palette.ts';
import { people } from './people.ts';

/** Head and shoulders of the figure, 160 by 180, for the filmstrip of a debrief. */
export function Bust({ person, posture, label }: DrawingProps & { person: string; posture: string }) {
  const known = Object.hasOwn(people, person) && Object.hasOwn(postures, posture);
  return (
    <Frame kind="bust" size={[160, 180]} keep="Min" label={label}>
      <path d="M0 0h160v180H0Z" fill={palette.slate} />
      <path d="M0 0h70L20 180H0Z" fill={palette.mist} opacity=".35" />
      {known && (
        <g transform="translate(80 258)scale(.82)">
          <Figure person={person as keyof typeof people} posture={posture as keyof typeof postures} />
        </g>
      )}
    </Frame>
  );
}
