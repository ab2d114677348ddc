import { DeskLamp } from '../desk-things.tsx';
import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Chair, DeskPhone, Sheet, WallGrid } from '../room-parts.tsx';

/** The staff office of the group home in the evening: the schedule on the wall, half a dinner on the file cabinet. */
export function StaffOffice() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 232h640v128H0Z')}
      {fill('night', 'M22 36h104v264H22Z')}
      {fill('woodDark', 'M32 46h84v254H32Z')}
      {fill('wood', 'M44 60h60v90H44Zm0 106h60v116H44Z')}
      <WallGrid x={182} y={58} columns={7} rows={5} cell={23} marked={[0, 2, 3, 8, 11, 12, 16, 20, 24, 26, 31, 33]} />
      <Glow x={462} y={150} r={220} />
      {fill('slate', 'M526 132h96v190h-96Z')}
      {fill('mist', 'M534 142h80v54h-80Zm0 62h80v54h-80Zm0 62h80v48h-80Z', 0.55)}
      {line('dusk', 5, 'M564 162h20m-20 62h20m-20 60h20')}
      {fill('mist', 'M522 126h104v9H522Z')}
      <ellipse cx="574" cy="122" rx="40" ry="8" fill={palette.paper} />
      <ellipse cx="574" cy="120" rx="28" ry="5" fill={palette.paperShade} />
      {fill('canvas', 'M560 119q6-10 18-8t14 8q-16 5-32 0Z')}
      {fill('leaf', 'M582 118q8-6 14 0-6 3-14 0Z')}
      {line('mist', 3, 'M592 124l18 4')}
      <Chair x={258} y={330} size={1.15} />
      {fill('wood', 'M150 256h340v14H150Z')}
      {fill('woodLight', 'M150 256h340v5H150Z')}
      {fill('woodDark', 'M162 270h20v90h-20Zm296 0h20v90h-20Z')}
      {fill('woodDark', 'M340 270h118v70H340Z')}
      {line('wood', 4, 'M384 290h30m-30 30h30')}
      <DeskLamp x={398} y={258} />
      <DeskPhone x={176} y={258} size={0.72} />
      <Sheet x={296} y={242} size={0.6} />
    </>
  );
}
