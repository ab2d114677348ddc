import { palette } from '../palette.ts';
import { people, type Person, type PersonId } from '../people.ts';
import { Mug } from '../things.tsx';
import { ArmsInPose } from './arms.tsx';
import { Collar, Legs, Torso } from './body.tsx';
import { HairBehind, HairInFront } from './hair.tsx';
import { Head } from './head.tsx';
import { HoodBack, HoodRim } from './hood.tsx';
import { postures, type Arms, type Posture, type PostureId } from './postures.ts';

/** What a place does to the figure. */
export interface Setting {
  /** Wearing a seat belt, because the car drives. */
  belted?: boolean;
  /** Nothing to drink is at hand, so a settled figure rests its hands. */
  dry?: boolean;
  /** On its feet. Nothing to drink is at hand then either. */
  standing?: boolean;
}

/** Where the hands go when the place does not let them be where the posture has them. */
const instead = (arms: Arms, { dry, standing }: Setting): Arms => {
  if (arms === 'mug' && (dry || standing)) return 'lap';
  return arms === 'knees' && standing ? 'wrist' : arms;
};

/**
 * The young person you talk with, at eye level, around the middle of the seat: the seat is at y 0, the top of the hair near y -290
 * and the soles of a seated figure at y 154. Most scenes cut the figure below the knees.
 */
export function Figure({ person, posture, setting = {} }: { person: PersonId; posture: PostureId; setting?: Setting }) {
  const who: Person = people[person];
  const asked: Posture = postures[posture];
  const pose: Posture = { ...asked, hood: asked.hood && !!who.hood, arms: instead(asked.arms, setting) };
  const part = { person: who, posture: pose };
  const headAt = `translate(${pose.head[0] * 0.25} ${-226 + pose.sink * 0.6})rotate(${pose.head[2]} 0 40)`;
  const build = `scale(${who.build} 1)`;
  const arms = (
    <g transform={build}>
      <ArmsInPose person={who} arms={pose.arms} lift={pose.shoulders}>
        {pose.arms === 'mug' && <Mug x={-19} y={-88} size={38} />}
      </ArmsInPose>
    </g>
  );
  return (
    <g>
      <g transform={build}>
        <Legs standing={setting.standing} />
      </g>
      <g transform={`translate(0 ${pose.sink})rotate(${pose.lean})`}>
        <g transform={headAt}>{pose.hood ? <HoodBack {...part} /> : <HairBehind {...part} />}</g>
        <g transform={build}>
          <Torso {...part} />
          {setting.belted && <path d="M40-172Q20-84-50-26M-53-12Q0 2 53-12" fill="none" stroke={palette.night} stroke-width="11" />}
        </g>
        {pose.arms !== 'brow' && arms}
        <g transform={build}>
          <Collar {...part} />
        </g>
        <g transform={headAt}>
          <Head {...part} />
          {pose.hood && <HoodRim {...part} />}
          <HairInFront {...part} />
        </g>
        {pose.arms === 'brow' && arms}
      </g>
    </g>
  );
}
