import { fill, line, spot } from '../paint.tsx';
import { palette } from '../palette.ts';

/** A bedroom at night, the window open, nobody there. */
export function OpenWindow() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      {fill('night', 'M212 26h228v214H212Z')}
      {fill('wall', 'M222 36h208v194H222Z')}
      {fill('slate', 'M222 150h208v80H222Z')}
      {spot('dawn', 384, 74, 17)}
      {spot('wall', 376, 70, 15)}
      {fill('dawn', 'M250 58h2v2h-2Zm46 22h2v2h-2Zm30-28h3v3h-3Zm-54 52h2v2h-2Zm86 18h2v2h-2Z')}
      {fill('deep', 'M222 182q40-22 70-4t64-8 74 10v50H222Z')}
      {line('night', 5, 'M330 230v-74q0-8 9-8')}
      <circle cx="344" cy="152" r="22" fill={palette.lamp} opacity=".14" />
      <circle cx="344" cy="152" r="12" fill={palette.lamp} opacity=".25" />
      {spot('lamp', 344, 152, 4.5)}
      {fill('haze', 'M222 36h208v74H222Z', 0.16)}
      {fill('night', 'M222 104h208v10H222ZM322 36h8v74h-8Z')}
      {fill('wall', 'M200 236h252v14H200Z')}
      {fill('mist', 'M190 16q44 20 38 84-4 60 44 92-46 6-84-12-18-70 2-164Z')}
      {line('slate', 3, 'M198 20q26 60 14 108t34 62m-54-92q0 50 8 82')}
      {fill('mist', 'M464 16q-30 60-22 120t20 60q16-2 24-6 14-100-4-174Z')}
      {line('slate', 3, 'M470 20q-20 70-4 170')}
      {fill('woodDark', 'M180 10h304v8H180Z')}
      {fill('deep', 'M0 288h640v72H0Z')}
      {fill('haze', 'M222 288h208l70 72H160Z', 0.12)}
      {fill('woodDark', 'M0 214h34v146H0Z')}
      {fill('slate', 'M20 270q80-20 176 0v90H20Z')}
      {fill('paperShade', 'M20 262q30-26 84-10 12 14-4 24-46 10-80 4Z')}
      {fill('wall', 'M60 290q60-30 138-8 12 40 6 78H60Z')}
      {line('deep', 3, 'M96 286q20 30 8 74m50-78q-16 32 0 78')}
      {fill('wood', 'M500 262h116v12H500Z')}
      {fill('woodDark', 'M508 274h100v86H508Z')}
      {fill('wood', 'M518 286h80v30h-80Z')}
      {line('woodDark', 4, 'M546 300h24')}
      {fill('night', 'M555 220h6v36h14v6h-34v-6h14Z')}
      {fill('slate', 'M542 180h32l12 44h-56Z')}
    </>
  );
}
