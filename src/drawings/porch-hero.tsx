import { Frame, type DrawingProps } from './frame.tsx';
import { Glow } from './light.tsx';
import { fill, line } from './paint.tsx';
import { palette } from './palette.ts';
import { Lantern, OpenDoor, Siding } from './porch-parts.tsx';
import { Backpack, Plant } from './things.tsx';

/**
 * The porch light of the home page, 900 by 520. The left third is the dusk color and nearly empty, so that words can stand on it;
 * below y 440 there is only ground, which a card may cover.
 */
export function PorchHero({ label }: DrawingProps) {
  return (
    <Frame size={[900, 520]} label={label}>
      {fill('dusk', 'M0 0h900v520H0Z')}
      <Glow x={470} y={420} r={330} strength={0.03} color={palette.mist} />
      {fill(
        'dawn',
        'M262 66h2v2h-2Zm64-28h3v3h-3Zm44 70h2v2h-2Zm-92 88h2v2h-2Zm140-140h2v2h-2Zm34 62h3v3h-3Zm-112 76h2v2h-2Zm-128-60h2v2h-2Z',
        0.7,
      )}
      {fill('slate', 'M150 520q100-110 230-116t190 10v106Z', 0.16)}
      {fill('dawn', 'M402 84a21 21 0 1 0 20 29 17 17 0 0 1-20-29Z', 0.85)}
      {fill('night', 'M330 446l22-84 22 84Zm38 0q-14-52 8-56 4-30 26-30t28 28q22 20 8 54Z', 0.55)}
      {fill('night', 'M284 460l14-60 14 60Z', 0.4)}
      {fill('deep', 'M212 520q60-86 150-92t110-26 110 6v112Z')}
      <Siding x={500} width={400} top={196} bottom={424} />
      {fill('deep', 'M500 200L700 74 900 190v20H500Z')}
      {line('dusk', 3, 'M612 132h176M572 158h262M532 184h364')}
      {fill('night', 'M674 128q0-24 26-24t26 24v34h-52Z')}
      {fill('wall', 'M681 130q0-18 19-18t19 18v25h-38Z')}
      {line('night', 3, 'M700 112v43m-19-20h38')}
      {fill('night', 'M440 206L700 34l200 126v36L700 70 456 230Z')}
      {fill('slate', 'M440 206L700 34l200 126v9L700 44 444 213Z')}
      {fill('night', 'M488 198h412v22H488Z')}
      {fill('wall', 'M488 198h412v5H488Z')}
      <Glow x={660} y={300} r={250} strength={0.02} />
      {fill('night', 'M790 252h104v116H790Z')}
      {fill('lamp', 'M798 260h88v100h-88Z')}
      {fill('lampDeep', 'M798 260h30q2 56-22 100h-8Zm88 0h-30q-2 56 22 100h8Z', 0.75)}
      {line('night', 5, 'M842 260v100m-44-52h88')}
      {fill('slate', 'M782 368h118v9H782Z')}
      <Plant x={866} y={361} size={30} pot={palette.woodDark} />
      <OpenDoor x={604} y={212} />
      <Lantern x={744} y={252} reach={210} />
      {fill('woodDark', 'M590 422h128l6 8H584Z')}
      {fill('slate', 'M476 424h424v16H476Z')}
      {fill('mist', 'M476 424h424v4H476Z')}
      {fill('night', 'M476 440h424v50H476Z')}
      {fill('slate', 'M494 220h18v204h-18Z')}
      {fill('mist', 'M494 220h6v204h-6Z', 0.7)}
      {fill('slate', 'M488 220h30v9h-30Zm0 196h30v10h-30Z')}
      {line('slate', 6, 'M514 348h60')}
      {line('slate', 4, 'M526 350v70m16-70v70m16-70v70m16-76v78')}
      {fill('wall', 'M560 440h190v22H560Zm-20 22h230v24H540Z')}
      {fill('slate', 'M560 440h190v4H560Zm-20 22h230v5H540Z')}
      {fill('lamp', 'M604 424h64l10 16h-84Zm-10 16h84l12 22H580Zm-14 22h110l14 24H562Zm-18 24h142l30 34H500Z', 0.3)}
      {fill('night', 'M300 520q90-44 190-40h50l-30 40Zm480-34q60-12 120-8v42H760Z', 0.6)}
      {fill('leafDark', 'M474 488q-6-30 18-36 8-22 30-14 22 2 20 26 10 8 4 24Zm290 0q-6-26 18-32 8-26 36-20 26-14 44 8 24-2 38 12v32Z')}
      {fill('leaf', 'M500 448q10-12 24-4-16 0-20 12Zm306-4q12-14 28-4-18 2-22 14Z', 0.7)}
      <Plant x={574} y={424} size={44} />
      <Backpack x={756} y={424} size={52} />
    </Frame>
  );
}
