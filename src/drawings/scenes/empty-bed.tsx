import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Pane } from '../room-parts.tsx';
import { Lamp } from '../things.tsx';

/** Kay's room in the early morning: the lamp on, drawings on the wall, the bed empty and still made. */
export function EmptyBed() {
  return (
    <>
      {fill('deep', 'M0 0h640v360H0Z')}
      {fill('dusk', 'M0 282h640v78H0Z')}
      <Pane x={396} y={36} width={140} height={124} hour="dusk" />
      {fill('slate', 'M360 16h50q-4 100-26 164h-24Zm212 0h-50q4 100 26 164h24Z')}
      {line('wall', 2.5, 'M374 16q0 80-6 164m190-164q0 80 6 164')}
      {fill('woodDark', 'M346 10h240v8H346Z')}
      {fill('paper', 'M170 44h56v44h-56Zm70 20h44v54h-44Zm-60 40h46v50h-46Z')}
      {line('slate', 3, 'M180 78l10-22 10 22 10-16 8 16M250 104q14-40 24-8')}
      {fill('lampDeep', 'M203 116l4 9 10 1-8 6 3 10-9-5-9 5 3-10-8-6 10-1Z')}
      <Glow x={82} y={140} r={190} />
      {fill('wood', 'M36 210h92v9H36Z')}
      {fill('woodDark', 'M42 219h80v90H42Z')}
      {fill('wood', 'M50 228h64v30H50Zm0 38h64v30H50Z')}
      <Lamp x={82} y={210} />
      {fill('woodDark', 'M146 164h18v160h-18Zm432 60h18v100h-18Z')}
      {fill('wood', 'M164 176h12v70h-12Z')}
      {fill('wall', 'M158 250h430v50H158Z')}
      {fill('paperShade', 'M172 222q38-20 92-6 12 16-2 32H172Z')}
      {fill('paper', 'M172 222q38-20 92-6-40 2-92 14Z')}
      {fill('mist', 'M236 240q180-16 352-4v62H236q-14-28 0-58Z')}
      {fill('slate', 'M236 240q-14 28 0 58h26q-12-30 2-60Z')}
      {line('wall', 3, 'M330 238v60m92-62v62m92-60v60M262 268q160-10 326-4')}
      {fill('night', 'M158 300h430v12H158Z')}
    </>
  );
}
