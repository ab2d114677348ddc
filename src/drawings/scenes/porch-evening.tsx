import { fill, line } from '../paint.tsx';
import { Lantern, Siding } from '../porch-parts.tsx';
import { Plant } from '../things.tsx';

/** The porch of the group home at seven in the evening: the windows lit, the steps down to the street. */
export function PorchEvening() {
  return (
    <>
      <Siding width={640} top={0} bottom={240} />
      {fill('wall', 'M0 0h640v240H0Z', 0.35)}
      {fill('slate', 'M0 0h640v14H0Z')}
      {fill('night', 'M38 54h150v116H38Z')}
      {fill('lamp', 'M48 64h130v96H48Z')}
      {fill('lampDeep', 'M48 64h38q0 60-26 96H48Zm130 0h-38q0 60 26 96h12Z', 0.75)}
      {line('night', 5, 'M113 64v96m-65-46h130')}
      {fill('slate', 'M28 170h170v9H28Z')}
      {fill('lamp', 'M28 240l40-60h90l40 60Z', 0.1)}
      {fill('night', 'M232 40h106v200H232Z')}
      {fill('leafDark', 'M242 50h86v190h-86Z')}
      {fill('night', 'M256 64h58v60h-58Z', 0.6)}
      {fill('lamp', 'M261 69h48v50h-48Z', 0.8)}
      {fill('night', 'M256 142h58v80h-58Z', 0.3)}
      {fill('lampDeep', 'M316 144h6v14h-6Z')}
      <Lantern x={368} y={66} reach={180} />
      {fill('slate', 'M530 30h18v210h-18Zm-6-6h30v9h-30Z')}
      {fill('mist', 'M530 30h6v210h-6Z', 0.6)}
      {line('slate', 6, 'M548 172h92')}
      {line('slate', 4, 'M566 174v66m24-66v66m24-66v66')}
      {fill('slate', 'M0 240h640v26H0Z')}
      {fill('mist', 'M0 240h640v4H0Z')}
      {fill('deep', 'M0 266h640v94H0Z')}
      {fill('wall', 'M300 266h262v28H300Zm-20 28h302v30H280Zm-20 30h342v36H260Z')}
      {fill('mist', 'M300 266h262v4H300Zm-20 28h302v4H280Zm-20 30h342v4H260Z', 0.7)}
      {fill('leafDark', 'M0 292q20-40 52-24 24-30 60-6 40-14 60 20 30-4 44 30v48H0Z')}
      {fill('leaf', 'M30 280q14-14 32-4-20 2-26 12Zm80-10q18-12 36 2-22 0-28 12Z', 0.6)}
      <Plant x={216} y={242} size={46} />
    </>
  );
}
