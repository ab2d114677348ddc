import { DeskClock, DeskLamp, Notepad } from '../desk-things.tsx';
import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Mug, Steam } from '../things.tsx';

/** A desk at 9:40 at night: lamp, phone, a pad with the first times written down. */
export function DeskNight() {
  return (
    <>
      {fill('deep', 'M0 0h940v300H0Z')}
      {fill('night', 'M566 0h300v176H566Z')}
      {fill('wall', 'M576 0h136v166H576Zm146 0h134v166H722Z')}
      {fill('slate', 'M576 104h136v62H576Zm146 0h134v62H722Z')}
      {spot('dawn', 806, 46, 19)}
      {fill('dawn', 'M610 30h2v2h-2Zm56 34h2v2h-2Zm26-38h3v3h-3Zm52 62h2v2h-2Z')}
      {fill('dusk', 'M576 132h22v-22h34v34h18v-50h32v30h30v42H576Zm146-10h26V88h38v44h20v-16h28v24h22v26H722Z')}
      {fill('lamp', 'M656 104h6v7h-6Zm14 16h6v7h-6Zm-62 2h6v7h-6Zm148-22h6v7h-6Zm14 18h6v7h-6Zm-14 16h6v7h-6Z', 0.8)}
      {fill('night', 'M556 176h320v10H556Z')}
      {fill('wood', 'M0 218h940v82H0Z')}
      {fill('woodLight', 'M0 218h940v6H0Z')}
      <Glow x={336} y={140} r={230} />
      <DeskLamp x={262} y={236} />
      <DeskClock x={470} y={74} hour={21} minute={40} />
      <Notepad x={372} y={224} />
      {fill('night', 'M566 262q-4-22 14-34h92q18 12 14 34Z')}
      {fill('slate', 'M594 236h64l6 20h-76Z')}
      {line('dusk', 3, 'M602 242h10m8 0h10m8 0h10m-50 8h12m8 0h12m8 0h12')}
      {fill('dusk', 'M548 214q2-16 22-16t20 10h72q0-10 20-10t22 16q0 12-14 12-12 0-14-10h-80q-2 10-14 10-14 0-14-12Z')}
      {line('night', 4, 'M570 258q-30 6-20 20t26 4 22 12')}
      <Mug x={746} y={212} size={48} />
      <Steam x={770} y={212} />
      {fill('paper', 'M108 240h100l-8 40H90Z')}
      {fill('paperShade', 'M96 266h107l-3 14H90Z')}
      {line('haze', 3, 'M120 250h70m-74 9h56')}
    </>
  );
}
