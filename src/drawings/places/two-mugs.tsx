import { fill, line } from '../paint.tsx';
import { Lantern, OpenDoor, Siding } from '../porch-parts.tsx';
import { Mug, Steam } from '../things.tsx';

/** Two mugs side by side on a porch step, and room to sit beside them. */
export function TwoMugs() {
  return (
    <>
      <Siding width={940} top={0} bottom={196} />
      {fill('night', 'M640 22h156v126H640Z')}
      {fill('lamp', 'M650 32h136v106H650Z', 0.92)}
      {fill('lampDeep', 'M650 32h44q0 60-30 106h-14Zm136 0h-44q0 60 30 106h14Z', 0.75)}
      {line('night', 6, 'M718 32v106M650 82h136')}
      {fill('slate', 'M630 148h176v9H630Z')}
      <OpenDoor x={226} y={-14} />
      <Lantern x={400} y={34} reach={200} />
      {fill('slate', 'M0 196h940v54H0Z')}
      {fill('wall', 'M0 250h940v50H0Z')}
      {fill('mist', 'M0 196h940v5H0Zm0 54h940v4H0Z')}
      {fill('lamp', 'M226 196h70l60 54H176Zm-50 54h180l50 50H120Z', 0.3)}
      {fill('paperShade', 'M590 214q2-20 24-22h128q20 2 22 22l4 46q-46 10-92 2t-90 2Z')}
      {line('mist', 4, 'M590 226q86-10 174 0m-176 20q90-10 178 0M632 194q-6 40-4 68m46-68q-2 40 0 66m48-66q4 36 4 68')}
      {line('paperShade', 3, 'M592 262v10m22-10v10m22-11v10m22-9v10m22-9v10m22-10v10m22-12v10m22-12v10')}
      {fill('night', 'M420 250h146q-6 8-70 8t-76-8Z', 0.35)}
      <Mug x={424} y={180} size={62} band="#C67C48" />
      <Mug x={504} y={184} size={62} />
      <Steam x={455} y={180} />
      <Steam x={535} y={184} />
    </>
  );
}
