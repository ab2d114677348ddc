import { fill, line } from '../paint.tsx';
import { Lantern, OpenDoor, Siding } from '../porch-parts.tsx';
import { Backpack, Plant } from '../things.tsx';

/** The porch from the path: door open, lamp on, a backpack set down and shoes on the mat. */
export function PorchReturn() {
  return (
    <>
      {fill('wall', 'M0 0h940v300H0Z')}
      {fill('mist', 'M0 40h262v260H0Z', 0.14)}
      {fill('mist', 'M0 84h262v216H0Z', 0.16)}
      {fill('mist', 'M0 120h262v180H0Z', 0.2)}
      {fill('dawn', 'M40 30h2v2h-2Zm70 24h3v3h-3Zm60-32h2v2h-2Zm46 40h2v2h-2Zm-120 46h2v2h-2Z')}
      {fill('dusk', 'M60 200l24-76 24 76Zm46 0q-10-34 12-50 8-28 30-24t24 30q16 16 6 44Z')}
      {fill('deep', 'M0 178q60-40 130-20t170-10v152H0Z')}
      <Siding x={262} width={678} top={0} bottom={226} />
      {fill('slate', 'M250 0h690v16H250Zm8 16h18v210h-18Z')}
      {fill('night', 'M250 16h690v10H250Z')}
      {fill('night', 'M636 62h146v118H636Z')}
      {fill('lamp', 'M645 71h128v100H645Z')}
      {fill('lampDeep', 'M645 71h42q0 60-30 100h-12Zm128 0h-42q0 60 30 100h12Z', 0.75)}
      {line('night', 5, 'M709 71v100m-64-50h128')}
      {fill('slate', 'M626 180h166v8H626Z')}
      <Plant x={750} y={172} size={30} />
      <OpenDoor x={416} y={16} />
      <Lantern x={574} y={68} reach={190} />
      {fill('slate', 'M240 226h700v22H240Z')}
      {fill('mist', 'M240 226h700v4H240Z')}
      {fill('wall', 'M384 248h190v22H384Z')}
      {fill('deep', 'M240 248h144v52H240Zm334 0h366v52H574Z')}
      {fill('slate', 'M364 270h230v30H364Zm20-22h190v4H384Z')}
      {fill('lamp', 'M416 226h64l22 22H396Zm-20 22h106l20 22H376Zm-20 22h146l26 30H350Z', 0.3)}
      {line('slate', 5, 'M276 150h120')}
      {line('slate', 4, 'M296 152v74m22-74v74m22-74v74m22-74v74m22-74v74')}
      {fill('woodDark', 'M812 190h128v10H812Zm8 10h10v26h-10Zm-8-62h128v10H812Zm0 20h128v10H812Z')}
      {fill('paperShade', 'M846 132q24-6 46 0l8 58q-30 8-60 0Z')}
      {line('mist', 3, 'M862 132l-4 60m20-61 4 62m-40-40q24-6 50 0m-52 20q26-6 54 0')}
      <Backpack x={598} y={228} size={58} />
      {fill('woodDark', 'M408 224h118l8 7H400Z')}
      {fill('paper', 'M526 226v-12q0-6 8-6l8 7q10 2 14 5 4 2 3 6Z')}
      {line('mist', 2.5, 'M527 225h31')}
      <Plant x={660} y={228} size={44} />
    </>
  );
}
