import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';

/** Inside a fire station at night: the engine, a bench under a lamp, coats on their hooks. */
export function FireStation() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {line('deep', 3, 'M0 40h640M0 80h640M0 120h640M0 160h640M0 200h640M0 240h640')}
      {fill('dusk', 'M0 290h640v70H0Z')}
      {fill('night', 'M0 284h640v8H0Z')}
      {fill('door', 'M0 66h226q22 0 30 22l18 62q10 4 10 20v90H0Z')}
      {fill('doorShade', 'M0 196h284v64H0Z')}
      {fill('paper', 'M0 176h284v10H0Z')}
      {fill('lampDeep', 'M0 188h284v4H0Z', 0.7)}
      {fill('night', 'M160 86h62q12 0 16 12l16 52h-94ZM40 86h96v64H40Z')}
      {fill('haze', 'M168 94h50q8 0 10 8l12 40h-72Zm-120 0h80v48H48Z', 0.6)}
      {fill('slate', 'M60 46h120v20H60Z')}
      {fill('mist', 'M72 36h22v10H72Zm44 0h22v10h-22Z')}
      {fill('mist', 'M0 112h24v38H0Zm246 92h28v18h-28Z')}
      {fill('lamp', 'M250 207h20v12h-20Z')}
      <circle cx="96" cy="264" r="36" fill={palette.night} />
      <circle cx="96" cy="264" r="18" fill={palette.slate} />
      <circle cx="232" cy="264" r="36" fill={palette.night} />
      <circle cx="232" cy="264" r="18" fill={palette.slate} />
      {line('woodDark', 7, 'M312 62h300')}
      {fill('lampDeep', 'M540 42q2-18 20-18t20 18l7 5h-54Z')}
      {fill('woodDark', 'M588 62h6v10h-6Z')}
      {fill('canvas', 'M574 74q16-8 32 0l18 60-14 6-4-14v66q-16 6-32 0v-66l-4 14-14-6Z')}
      {fill('canvasDark', 'M592 70q8 0 14 4l18 60-14 6-4-14v66q-8 4-14 3Z')}
      {line('lamp', 4, 'M575 170q16 5 31 0m-31-34q16 5 31 0')}
      {line('woodDark', 2, 'M590 74v120')}
      {line('night', 4, 'M336 0v22')}
      {fill('night', 'M318 22h36l16 24h-68Z')}
      <Glow x={336} y={50} r={240} />
      {fill('lamp', 'M304 46h64q-6 9-32 9t-32-9Z')}
      {fill('wood', 'M322 276h318v15H322Z')}
      {fill('woodLight', 'M322 276h318v5H322Z')}
      {fill('woodDark', 'M340 291h14v60h-14Zm250 0h14v60h-14Z')}
    </>
  );
}
