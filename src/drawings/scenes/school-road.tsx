import { fill, line, spot } from '../paint.tsx';
import { Tree } from '../street-parts.tsx';
import { Cabin } from './cabin.tsx';

/** Driving away from school at ten past three: belts on, the school going by. */
export function SchoolRoad() {
  return (
    <>
      <Cabin>
        {fill('haze', 'M0 0h640v220H0Z')}
        {fill('dawn', 'M0 46q160-30 320-6t320-10v70H0Z', 0.6)}
        {fill('mist', 'M0 130q80-30 160-12t160-10 160 8 160-8v90H0Z')}
        {fill('doorShade', 'M70 176V84h262v92Z')}
        {fill('door', 'M70 176V84h96v92Z')}
        {fill('paperShade', 'M62 78h278v9H62ZM186 176v-44h32v44Z')}
        {fill(
          'slate',
          'M82 98h30v22H82Zm42 0h30v22h-30Zm54 0h22v22h-22Zm34 0h22v22h-22Zm40 0h30v22h-30Zm42 0h28v22h-28ZM82 134h30v24H82Zm42 0h30v24h-30Zm128 0h30v24h-30Zm42 0h28v24h-28Z',
        )}
        {line('night', 3, 'M262 78V34')}
        {fill('slate', 'M264 36h30l-8 8 8 8h-30Z')}
        <Tree x={364} y={178} size={0.9} />
        {fill('egg', 'M520 176v-46q0-10 10-10h110v56Z')}
        {fill('slate', 'M536 130h26v18h-26Zm34 0h26v18h-26Zm34 0h26v18h-26Z')}
        {line('night', 3, 'M520 156h120')}
        {spot('night', 552, 178, 11)}
        {fill('leafDark', 'M0 174h640v20H0Z')}
        {fill('slate', 'M0 190h640v30H0Z')}
        {line('paper', 3, 'M70 200h60m40 0h60m40 0h60', 0.7)}
      </Cabin>
      {line('night', 11, 'M574 76L466 150')}
      <g transform="translate(118 268)">
        {fill('ink', 'M0 0h126q8 0 8 8v24H-8V8Q-8 0 0 0Z')}
        {fill('night', 'M-8 16h142v16H-8Z')}
        {line('lampDeep', 4, 'M24 13v7m78-7v7')}
        {line('slate', 5, 'M50 0q0-10 13-10T76 0')}
      </g>
    </>
  );
}
