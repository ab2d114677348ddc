import { fill, line } from '../paint.tsx';
import { Cabin } from './cabin.tsx';

/** Driving back: belts on, houses going by. */
export function Car() {
  return (
    <>
      <Cabin>
        {fill('haze', 'M0 0h640v220H0Z')}
        {fill('dawn', 'M0 40q120-20 240 0t400-10v60H0Z', 0.6)}
        {fill('mist', 'M0 128q60-40 120-16t120-10 140 8 260-12v100H0Z')}
        {fill('paperShade', 'M70 176v-68l56-36 56 36v68Z')}
        {fill('woodDark', 'M58 114l68-46 68 46-7 8-61-40-61 40Z')}
        {fill('doorShade', 'M112 176v-36h28v36Z')}
        {fill('slate', 'M84 118h20v24H84Zm64 0h20v24h-20Z')}
        {fill('slate', 'M236 176V98h98v78Z')}
        {fill('dusk', 'M226 100l32-34h54l32 34Z')}
        {fill('lamp', 'M250 112h26v28h-26Zm44 0h26v28h-26Z', 0.85)}
        {fill('paperShade', 'M532 176v-64l44-30 44 30v64Z')}
        {fill('dusk', 'M520 116l56-40 56 40Z')}
        {fill('slate', 'M560 128h28v24h-28Z')}
        {fill('leafDark', 'M0 172h640v50H0Z')}
        {fill('slate', 'M0 190h640v30H0Z')}
        {line('woodDark', 5, 'M208 176V52m-20 16h40')}
        {line('dusk', 1.5, 'M0 66q104 24 208 2t216 2 216-8', 0.7)}
        {line('paper', 3, 'M70 198h60m40 0h60m40 0h60', 0.7)}
      </Cabin>
      {line('night', 11, 'M574 76L466 150')}
    </>
  );
}
