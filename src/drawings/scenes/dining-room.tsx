import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Chair, Pane } from '../room-parts.tsx';

/** Dinner is over in the group home. One place has not been touched; through the window the porch light is on. */
export function DiningRoom() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 210h640v150H0Z')}
      {fill('slate', 'M0 206h640v6H0Z')}
      <Pane x={56} y={40} width={150} height={116} hour="dusk" />
      <Glow x={176} y={74} r={60} />
      {fill('lamp', 'M170 64h12l3 18h-18Z')}
      {fill('woodDark', 'M474 36h110v86H474Z')}
      {fill('mist', 'M482 44h94v70h-94Z')}
      {fill('paper', 'M490 52h34v26h-34Zm44 6h32v22h-32Zm-40 32h28v18h-28Z')}
      {line('night', 4, 'M340 0v50')}
      <Glow x={340} y={96} r={240} />
      {fill('lamp', 'M286 92h108l110 160H176Z', 0.08)}
      {fill('doorShade', 'M314 48h52q28 10 38 44H276q10-34 38-44Z')}
      {fill('door', 'M314 48h22q-26 12-32 44h-28q10-34 38-44Z')}
      {fill('lamp', 'M276 92h128q-8 12-64 12t-64-12Z')}
      <Chair x={176} y={262} size={0.9} />
      <Chair x={284} y={258} size={0.9} />
      <Chair x={404} y={258} size={0.9} />
      <Chair x={510} y={264} size={0.9} />
      {fill('woodLight', 'M110 236h460l58 76H52Z')}
      {fill('wood', 'M52 312h576v18H52Z')}
      {fill('woodDark', 'M86 330h22v30H86Zm486 0h22v30h-22Z')}
      {[
        [196, 254, 34],
        [300, 250, 34],
        [406, 250, 34],
        [500, 256, 34],
        [236, 292, 42],
        [440, 292, 42],
      ].map(([x = 0, y = 0, rx = 0]) => (
        <g key={x}>
          <ellipse cx={x} cy={y + 2} rx={rx} ry={rx / 4.4} fill={palette.woodDark} opacity=".35" />
          <ellipse cx={x} cy={y} rx={rx} ry={rx / 4.4} fill={palette.paper} />
          <ellipse cx={x} cy={y} rx={rx * 0.68} ry={rx / 6.6} fill={palette.paperShade} />
        </g>
      ))}
      {line('canvas', 4, 'M182 254l10-2m100-3l14 2m90-2l12 2m88 5l12-2m-80 36l10 3')}
      {line('mist', 3, 'M214 256l14 5m78-12l14 7m62-5l-14 6m128 2l14 4m-12 28l16 8')}
      {fill('paper', 'M172 284l30-1-4 20-32 1Z')}
      {fill('haze', 'M172 284l8 0-5 20-9 0Z')}
      {line('slate', 3, 'M190 286l-4 15')}
    </>
  );
}
