import { DeskClock, DeskLamp, Notepad } from '../desk-things.tsx';
import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { FlatPhone, Pane } from '../room-parts.tsx';
import { Mug, Steam } from '../things.tsx';

/** The on-call worker's desk at home, after eight in the evening: laptop, phone, a pad for the times. */
export function OnCallDesk() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      <Pane x={356} y={34} width={226} height={134} hour="night" />
      {fill('lamp', 'M420 128h6v7h-6Zm16 8h6v7h-6Zm80-10h6v7h-6Zm-20 14h6v7h-6Z', 0.8)}
      {fill('woodDark', 'M186 120h116v9H186Z')}
      {fill('canvas', 'M194 76h14v44h-14Z')}
      {fill('leaf', 'M210 84h12v36h-12Z')}
      {fill('paperShade', 'M224 70h16v50h-16Z')}
      {fill('slate', 'M242 80h12v40h-12Z')}
      {fill('door', 'M266 122l10-46 13 3-9 42Z')}
      <DeskClock x={72} y={72} hour={20} minute={20} />
      {fill('woodDark', 'M0 232h640v128H0Z')}
      {fill('wood', 'M0 232h640v6H0Z')}
      <Glow x={196} y={150} r={210} />
      <DeskLamp x={120} y={250} />
      {fill('night', 'M366 162h178q6 0 6 6v96H360v-96q0-6 6-6Z')}
      {fill('slate', 'M370 172h170v84H370Z')}
      {fill('haze', 'M384 184h70v8h-70Zm0 18h100v6H384Zm0 14h84v6h-84Zm0 14h96v6h-96Z', 0.8)}
      {fill('mist', 'M500 184h28v34h-28Z', 0.7)}
      {fill('night', 'M350 264h210l20 22H330Z')}
      {line('slate', 3, 'M364 271h182m-186 7h190')}
      <Notepad x={188} y={268} />
      <FlatPhone x={68} y={284} size={0.92} />
      <Mug x={586} y={236} size={42} />
      <Steam x={607} y={238} />
    </>
  );
}
