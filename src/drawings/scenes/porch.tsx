import { fill } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Lantern, OpenDoor, Siding } from '../porch-parts.tsx';
import { Backpack, Mug, Plant, Steam } from '../things.tsx';

/** The porch in the blue hour: the door open, the lamp on, two mugs on the step. */
export function Porch() {
  return (
    <>
      <Siding width={640} top={0} bottom={262} />
      <Lantern x={276} y={66} reach={170} />
      <OpenDoor x={112} y={52} />
      {fill('slate', 'M0 262h640v34H0Z')}
      {fill('wall', 'M0 296h640v34H0Z')}
      {fill('deep', 'M0 330h640v30H0Z')}
      {fill('mist', 'M0 262h640v4H0Zm0 34h640v4H0Zm0 34h640v4H0Z')}
      {fill('lamp', 'M112 262h64l44 34H84Zm-28 34h136l40 34H46Zm-38 34h214l36 30H8Z', 0.3)}
      <Plant x={52} y={262} size={58} />
      <Backpack x={570} y={264} size={66} />
      <Mug x={262} y={254} size={36} band={palette.canvas} />
      <Mug x={306} y={256} size={36} />
      <Steam x={280} y={256} />
      <Steam x={324} y={258} />
    </>
  );
}
