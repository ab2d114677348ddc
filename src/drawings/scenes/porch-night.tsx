import { fill, line, spot } from '../paint.tsx';
import { Lantern, Siding } from '../porch-parts.tsx';
import { Plant } from '../things.tsx';

/** The porch of the group home late at night. The light has been left on, and nobody is there. */
export function PorchNight() {
  return (
    <>
      {fill('night', 'M0 0h640v360H0Z')}
      {fill('dusk', 'M0 60h240v200H0Z')}
      {fill('dawn', 'M40 40h2v2h-2Zm70 30h3v3h-3Zm60-44h2v2h-2Zm-20 90h2v2h-2Z')}
      {spot('dawn', 90, 92, 15)}
      {spot('dusk', 83, 88, 14)}
      {fill('night', 'M20 260l26-90 26 90Zm60 0q-14-46 14-62 10-34 36-28t24 34q20 16 4 56Z')}
      <Siding x={220} width={420} top={0} bottom={262} />
      {fill('night', 'M220 0h420v262H220Z', 0.25)}
      {fill('slate', 'M206 0h434v16H206Z')}
      {fill('wall', 'M216 16h16v246h-16Z')}
      {fill('night', 'M330 44h124v218H330Z')}
      {fill('door', 'M342 56h100v206H342Z')}
      {fill('doorShade', 'M356 150h32v92h-32Zm42 0h32v92h-32Z')}
      {fill('night', 'M356 74h74v56h-74Z')}
      {fill('lamp', 'M362 80h62v44h-62Z', 0.55)}
      {line('night', 4, 'M393 80v44')}
      {spot('lampDeep', 432, 166, 5)}
      <Lantern x={294} y={84} reach={210} />
      {fill('night', 'M510 62h110v118H510Z')}
      {fill('deep', 'M518 70h94v102h-94Z')}
      {line('night', 4, 'M565 70v102m-47-50h94')}
      {fill('slate', 'M194 262h446v22H194Z')}
      {fill('mist', 'M194 262h446v4H194Z')}
      {fill('deep', 'M194 284h446v76H194Z')}
      {fill('wall', 'M312 284h170v24H312Zm-22 24h214v26H290Zm-22 26h258v26H268Z')}
      {fill('slate', 'M312 284h170v4H312Zm-22 24h214v4H290Zm-22 26h258v4H268Z')}
      {fill('lamp', 'M250 262h130l20 22H240Zm62 22h96l14 24h-124Z', 0.22)}
      {fill('woodDark', 'M338 256h108l8 8H330Z')}
      {fill('wood', 'M524 214h92v8h-92Zm6 8h8v40h-8Zm70 0h8v40h-8Zm-76-52h92v7h-92Zm0 18h92v7h-92Z')}
      <Plant x={258} y={262} size={40} />
    </>
  );
}
