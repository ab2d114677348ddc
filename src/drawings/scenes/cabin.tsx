import type { ComponentChildren } from 'preact';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';

/** A car seen from the driver's seat: `children` is what passes outside the passenger window. The seat is empty. */
export function Cabin({ children }: { children: ComponentChildren }) {
  return (
    <>
      {children}
      <path
        d="M0 0h640v360H0ZM136 30q-14 0-22 14L42 198q-4 12 8 12h548q12 0 12-12V44q0-14-14-14Z"
        fill-rule="evenodd"
        fill={palette.dusk}
      />
      {fill('night', 'M0 0h640v16H0Z')}
      {fill('night', 'M0 0h120L36 210 0 238Z', 0.6)}
      {line('mist', 5, 'M42 205h566')}
      {fill('deep', 'M40 216h600v144H40Z')}
      {fill('wall', 'M96 258h210q12 0 12 12v6q0 12-12 12H96q-14 0-14-15t14-15Z')}
      {line('haze', 5, 'M236 264h52', 0.6)}
      {fill('dusk', 'M108 302h168q10 0 10 10v48H98v-48q0-10 10-10Z')}
      {fill('night', 'M0 222q70-16 84 12 6 18-8 30-18 10-22 30l-8 66H0Z')}
      {line('slate', 3.5, 'M6 246h52M6 256h48M6 266h42')}
      {fill('deep', 'M396 56q2-16 18-16h38q16 0 18 16l4 56h-82Z')}
      {fill('mist', 'M412 106h10v30h-10Zm32 0h10v30h-10Z')}
      {fill('deep', 'M346 360q-12-90 4-190 6-42 44-44h80q38 2 44 44 16 100 4 190Z')}
      {fill('wall', 'M362 360q-10-90 4-182 4-26 18-32-8 100-2 214Zm144 0q10-90-4-182-4-26-18-32 8 100 2 214Z')}
      {fill('paper', 'M222 284h36l-5 50h-26Z')}
      {fill('woodDark', 'M218 278h44v8h-44Z')}
      {fill('canvas', 'M224 298h32l-2 15h-28Z')}
      {fill('wall', 'M98 324q0-6 8-6h180v42H98Z')}
    </>
  );
}
