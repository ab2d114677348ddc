import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { WallGrid } from '../room-parts.tsx';
import { Lamp, Mug, Plant } from '../things.tsx';

/** A big calendar on the wall over a sideboard, the days that matter marked, and a lamp beside it. */
export function CalendarWall() {
  return (
    <>
      {fill('wall', 'M0 0h940v300H0Z')}
      {fill('slate', 'M150 0h600L640 300H250Z', 0.25)}
      <WallGrid x={352} y={44} columns={7} rows={5} cell={32} marked={[3, 10, 16, 24]} />
      {fill('lampDeep', 'M528 172l5 12 13 1-10 8 4 13-12-8-11 8 3-13-10-8 13-1Z')}
      {fill('canvas', 'M236 46h74v58h-74Z')}
      {fill('paper', 'M242 52h62v46h-62Z')}
      {fill('leaf', 'M242 86q16-18 30-4t32-8v24h-62Z')}
      {spot('lampDeep', 290, 64, 6)}
      {fill('woodDark', 'M640 40h62v76h-62Z')}
      {fill('haze', 'M647 47h48v62h-48Z')}
      {fill('slate', 'M647 109q6-26 24-26t24 26Z')}
      {spot('slate', 671, 72, 9)}
      <Glow x={680} y={150} r={220} />
      {fill('wood', 'M190 230h570v14H190Z')}
      {fill('woodLight', 'M190 230h570v5H190Z')}
      {fill('woodDark', 'M204 244h542v56H204Z')}
      {fill('wood', 'M216 252h160v48H216Zm174 0h170v48H390Zm184 0h160v48H574Z')}
      {spot('lampDeep', 296, 274, 4)}
      {spot('lampDeep', 475, 274, 4)}
      {spot('lampDeep', 654, 274, 4)}
      <Lamp x={688} y={230} />
      <Plant x={240} y={230} size={56} />
      <Mug x={602} y={200} size={32} />
      {fill('paper', 'M300 222l70-4 8 12h-82Z')}
      {line('slate', 4, 'M392 228l36-4')}
      {fill('night', 'M40 0h90v300H40Z')}
      {fill('dusk', 'M50 0h70v300H50Z')}
      {fill('deep', 'M826 60h114v10H826Z')}
      {fill('slate', 'M846 70q20-12 40 0l10 120q-30 10-60 0Z')}
    </>
  );
}
