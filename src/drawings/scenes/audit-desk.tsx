import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Pane, Sheet } from '../room-parts.tsx';
import { Mug } from '../things.tsx';

/** A file review on a gray morning: the pages laid side by side, times marked on each, one line left blank. */
export function AuditDesk() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('dawn', 'M60 40h200L420 360H160Z', 0.07)}
      <Pane x={52} y={34} width={210} height={132} hour="day" />
      {fill('wall', 'M360 40h220v132H360Z')}
      {fill('paper', 'M368 48h204v116H368Z')}
      {line('mist', 4, 'M390 110h160')}
      {line('slate', 4, 'M396 100v20m40-20v20m54-20v20m52-20v20')}
      {line('door', 6, 'M490 100v20')}
      {fill('haze', 'M384 78h26v8h-26Zm44 52h30v8h-30Zm100 0h26v8h-26Z')}
      {fill('deep', 'M0 216h640v30H0Z')}
      {fill('wood', 'M0 236h640v124H0Z')}
      {fill('woodLight', 'M0 236h640v7H0Z')}
      <Sheet x={86} y={262} size={1.4} />
      <Sheet x={240} y={262} size={1.4} />
      <Sheet x={394} y={262} size={1.4} />
      {fill('paper', 'M236 296h100l2 8h-104Z')}
      {line('canvas', 4, 'M238 302h92')}
      {line('night', 3, 'M28 296q-8-2-14-12m46 12q4-5 8 0m32 0q8-2 12-12')}
      <ellipse cx="44" cy="298" rx="16" ry="9" fill="none" stroke={palette.night} stroke-width="3" />
      <ellipse cx="84" cy="298" rx="16" ry="9" fill="none" stroke={palette.night} stroke-width="3" />
      <Mug x={562} y={236} size={46} band={palette.haze} />
      {line('wall', 5, 'M520 330l34-26')}
    </>
  );
}
