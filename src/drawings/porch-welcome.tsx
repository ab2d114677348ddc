import { Frame, type DrawingProps } from './frame.tsx';
import { Glow } from './light.tsx';
import { fill, line } from './paint.tsx';
import { palette } from './palette.ts';
import { Lantern, OpenDoor, Siding } from './porch-parts.tsx';
import { Backpack, Mug, Plant, Steam } from './things.tsx';

/**
 * The porch at first light, for the end of the course, 900 by 420. The door is closed under its lamp; the group
 * `porch-lit` opens it, and stylesheets show that group once there is something to welcome. The left third is nearly empty.
 */
export function PorchWelcome({ label }: DrawingProps) {
  return (
    <Frame size={[900, 420]} keep="Max" label={label}>
      {fill('dusk', 'M0 0h900v420H0Z')}
      {fill('wall', 'M0 150q240-26 520-8v278H0Z', 0.55)}
      {fill('slate', 'M0 214q220-30 520-8v214H0Z', 0.55)}
      {fill('mist', 'M0 258q220-20 520-2v164H0Z', 0.4)}
      {fill('dawn', 'M58 52h2v2h-2Zm92 40h3v3h-3Zm116-56h2v2h-2Zm96 62h3v3h-3Zm-20-74h2v2h-2Z', 0.7)}
      <g class="porch-lit">
        <Glow x={236} y={330} r={210} strength={0.05} color={palette.lampDeep} />
        {fill('lamp', 'M206 308a32 32 0 0 1 64 0Z', 0.9)}
      </g>
      {fill('wall', 'M0 318q90-52 190-30t260-20v152H0Z')}
      {fill('deep', 'M0 344q120-40 230-22t270-12v110H0Z')}
      {fill('night', 'M62 330q-12-48 8-54 6-30 28-28t26 28q20 18 6 54Zm74 6l20-78 20 78Z', 0.6)}
      {fill('night', 'M0 372q150-28 330-8t190-8v64H0Z', 0.5)}
      <Siding x={430} width={470} top={20} bottom={346} />
      {fill('slate', 'M404 0h496v22H404Z')}
      {fill('night', 'M404 22h496v10H404Z')}
      {fill('slate', 'M424 32h20v314h-20Z')}
      {fill('mist', 'M424 32h6v314h-6Z', 0.7)}
      {fill('night', 'M740 96h118v120H740Z')}
      {fill('wall', 'M749 105h100v102H749Z')}
      {line('night', 5, 'M799 105v102m-50-52h100')}
      {fill('slate', 'M730 216h138v9H730Z')}
      {fill('night', 'M526 124h124v222H526Z')}
      {fill('door', 'M538 136h100v210H538Z')}
      {fill('doorShade', 'M552 152h30v66h-30Zm42 0h30v66h-30Zm-42 86h30v92h-30Zm42 0h30v92h-30Z')}
      {fill('lampDeep', 'M622 238h8v14h-8Z')}
      <g class="porch-lit">
        {fill('lamp', 'M749 105h100v102H749Z')}
        {fill('lampDeep', 'M749 105h34q0 58-26 102h-8Zm100 0h-34q0 58 26 102h8Z', 0.75)}
        {line('night', 5, 'M799 105v102m-50-52h100')}
        <Plant x={826} y={208} size={28} />
        <Glow x={600} y={250} r={230} strength={0.03} />
        <OpenDoor x={538} y={136} />
        {fill('lamp', 'M538 346h64l34 42H520Zm-18 42h116l20 32H496Z', 0.3)}
      </g>
      <Lantern x={692} y={172} reach={150} />
      {fill('slate', 'M404 346h496v18H404Z')}
      {fill('mist', 'M404 346h496v4H404Z')}
      {fill('night', 'M404 364h496v56H404Z')}
      {fill('wall', 'M498 364h190v20H498Zm-22 20h234v36H476Z')}
      {fill('slate', 'M498 364h190v4H498Zm-22 20h234v5H476Z')}
      <g class="porch-lit">{fill('lamp', 'M544 350h66l16 14h-98Zm-16 14h98l18 20H514Zm-14 20h130l26 36H488Z', 0.28)}</g>
      {fill('woodDark', 'M752 296h148v10H752Zm10 10h10v40h-10Zm118 0h10v40h-10Z')}
      {fill('wood', 'M752 296h148v4H752Z')}
      <g class="porch-lit">
        <Steam x={786} y={266} />
        <Steam x={836} y={266} />
        <Mug x={770} y={266} size={30} />
        <Mug x={820} y={266} size={30} band={palette.canvas} />
      </g>
      <Plant x={478} y={346} size={50} />
      <Backpack x={722} y={347} size={46} />
    </Frame>
  );
}
