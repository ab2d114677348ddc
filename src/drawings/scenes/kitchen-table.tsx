import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Chair, Pane } from '../room-parts.tsx';
import { Steam } from '../things.tsx';

/** Ms. Harper's kitchen at half past five: rice on the table, the door to the hall open. */
export function KitchenTable() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 236h640v124H0Z')}
      {fill('slate', 'M0 232h640v6H0Z')}
      <Pane x={40} y={44} width={130} height={104} hour="dusk" />
      {fill('night', 'M366 14h174v346H366Z')}
      {fill('dusk', 'M378 26h150v334H378Z')}
      {fill('deep', 'M378 240h150v120H378Z')}
      {line('woodDark', 5, 'M384 92h138')}
      {fill('slate', 'M388 94q14 4 14 20l8 84q-14 8-30 2l2-90Zm118 0q16-6 18 10l4 84q-18 10-32 2Z')}
      {fill('haze', 'M572 40h68v320h-68Z')}
      {fill('dawn', 'M572 40h10v320h-10Z')}
      {line('slate', 3, 'M572 160h68M584 120v30m0 22v70')}
      {fill('paper', 'M600 66h28v36h-28Zm6 106h22v28h-22Z')}
      {fill('door', 'M610 62h8v7h-8Zm4 106h7v7h-7Z')}
      {line('night', 4, 'M212 0v54')}
      <Glow x={212} y={98} r={190} />
      {fill('doorShade', 'M190 52h44q24 10 32 42H158q8-32 32-42Z')}
      {fill('door', 'M190 52h18q-20 12-24 42h-26q8-32 32-42Z')}
      {fill('lamp', 'M158 94h108q-8 10-54 10t-54-10Z')}
      <Chair x={92} y={338} size={1.05} />
      <Chair x={300} y={338} size={1.05} />
      {fill('woodLight', 'M30 262h320l28 28H6Z')}
      {fill('wood', 'M6 290h372v16H6Z')}
      {fill('woodDark', 'M36 306h20v54H36Zm292 0h20v54h-20Z')}
      {fill('paperShade', 'M158 244h96q-4 26-24 28h-48q-20-2-24-28Z')}
      {fill('door', 'M160 252h92l-2 7h-88Z')}
      <ellipse cx="206" cy="244" rx="48" ry="9" fill={palette.paper} />
      {fill('paper', 'M166 242q10-16 40-18t40 18q-40 10-80 0Z')}
      <Steam x={206} y={232} />
      <ellipse cx="100" cy="276" rx="34" ry="7" fill={palette.paperShade} />
      <ellipse cx="296" cy="276" rx="34" ry="7" fill={palette.paperShade} />
      {line('mist', 3, 'M56 278l16-8m174 8l14-8')}
    </>
  );
}
