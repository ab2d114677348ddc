import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';

/** A hallway in your office after hours: a bench, a file on it, light behind one door. */
export function Hallway() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 196h640v104H0Z')}
      {fill('slate', 'M0 190h640v8H0Z')}
      {fill('dusk', 'M0 300h640v60H0Z')}
      {fill('night', 'M0 294h640v8H0Z')}
      <Glow x={114} y={120} r={170} />
      {fill('night', 'M48 30h132v270H48Z')}
      {fill('woodDark', 'M58 40h112v260H58Z')}
      {fill('lamp', 'M78 62h72v110H78Z')}
      {fill('lampDeep', 'M78 128l72-20v64H78Z', 0.4)}
      {line('woodDark', 4, 'M114 62v110')}
      {fill('lamp', 'M58 294h112v6H58Z')}
      {fill('lamp', 'M50 302h128l40 58H10Z', 0.16)}
      {spot('lampDeep', 158, 198, 5)}
      {fill('woodDark', 'M232 48h126v96H232Z')}
      {fill('mist', 'M239 55h112v82H239Z')}
      {fill('paperShade', 'M248 64h30v38h-30Zm38 6h26v22h-26Zm0 30h26v28h-26Zm36-36h20v30h-20Zm-72 46h28v18h-28Zm72-8h20v24h-20Z')}
      {fill('night', 'M540 40h100v260H540Z')}
      {fill('dusk', 'M550 50h90v250h-90Z')}
      {fill('deep', 'M570 70h70v100h-70Z')}
      {fill('wood', 'M246 264h276v14H246Z')}
      {fill('woodLight', 'M246 264h276v4H246Z')}
      {fill('night', 'M262 278h12v62h-12Zm232 0h12v62h-12Z')}
      {fill('canvas', 'M268 254h70l5 10h-80Z')}
      {fill('paper', 'M272 250h62l4 6h-70Z')}
    </>
  );
}
