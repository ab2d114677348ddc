import { palette } from '../palette.ts';
import { people, type PersonId } from '../people.ts';
import { Mug } from '../things.tsx';
import { ArmsInPose } from './arms.tsx';
import { Collar, Legs, Torso } from './body.tsx';
import { Head } from './head.tsx';
import { HoodBack, HoodRim } from './hood.tsx';
import { postures, type Posture, type PostureId } from './postures.ts';

/**
 * The young person you talk with, seated, at eye level, around the middle of the seat: the seat is at y 0, the top of the hair near y -290
 * and the soles at y 154. Most scenes cut the figure below the knees.
 * `belted` puts a seat belt across the chest.
 */
export function Figure({ person, posture, belted = false }: { person: PersonId; posture: PostureId; belted?: boolean }) {
  const who = people[person];
  const pose: Posture = postures[posture];
  const part = { person: who, posture: pose };
  const headAt = `translate(${pose.head[0] * 0.25} ${-226 + pose.sink * 0.6})rotate(${pose.head[2]} 0 40)`;
  const arms = (
    <ArmsInPose person={who} arms={pose.arms} lift={pose.shoulders}>
      {pose.arms === 'mug' && <Mug x={-19} y={-88} size={38} />}
    </ArmsInPose>
  );
  return (
    <g>
      <Legs person={who} />
      <g transform={`translate(0 ${pose.sink})rotate(${pose.lean})`}>
        {pose.hood && (
          <g transform={headAt}>
            <HoodBack {...part} />
          </g>
        )}
        <Torso {...part} />
        {belted && <path d="M40-172Q20-84-50-26M-53-12Q0 2 53-12" fill="none" stroke={palette.night} stroke-width="11" />}
        {pose.arms !== 'brow' && arms}
        <Collar {...part} />
        <g transform={headAt}>
          <Head {...part} />
          {pose.hood && <HoodRim {...part} />}
        </g>
        {pose.arms === 'brow' && arms}
      </g>
    </g>
  );
}
