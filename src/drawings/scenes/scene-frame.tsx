import type { ComponentChildren } from 'preact';
import { Figure } from '../figure/figure.tsx';
import { isPosture } from '../figure/postures.ts';
import { Frame, type DrawingProps } from '../frame.tsx';
import { isPerson } from '../people.ts';
import { seats } from './seats.ts';

/** What is seen in a scene. Ids come from the talk's content, whose tests hold them against what is drawn. */
export interface SceneProps extends DrawingProps {
  /** A scene; one that is not drawn gives an empty picture. */
  id: string;
  /** Who is seen, and how. Without both, nobody is there. */
  person?: string | undefined;
  posture?: string | undefined;
}

/** The picture of one moment of a talk, 640 by 360: `children` is the place, and the young person is drawn in front of it. */
export function SceneFrame({ id, person = '', posture = '', label, children }: SceneProps & { children: ComponentChildren }) {
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined;
  const seated = seat && isPerson(person) && isPosture(posture) && (
    <g transform={`translate(${seat.x} ${seat.y})scale(${seat.scale})`}>
      <Figure person={person} posture={posture} setting={seat} />
    </g>
  );
  return (
    <Frame size={[640, 360]} keep={seated ? 'Min' : 'Max'} label={label}>
      {children}
      {seated}
    </Frame>
  );
}
