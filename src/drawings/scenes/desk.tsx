import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Mug } from '../things.tsx';
import { DeskClock, DeskLamp, Notepad } from '../desk-things.tsx';

/** Your desk, just before noon: the note still to write, the screening form, the phone. */
export function Desk() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('dusk', 'M356 22h250v176H356Z')}
      {fill('haze', 'M366 32h110v156H366Zm120 0h110v156H486Z')}
      {fill('dawn', 'M366 32h110v84H366Zm120 0h110v84H486Z')}
      {fill('mist', 'M366 146q16-22 38-12 20-26 44-8 18-6 28 8v54H366Zm120-16q20-16 36-2 22-20 42 4 20-6 32 10v46H486Z')}
      {fill('wood', 'M0 236h640v124H0Z')}
      {fill('woodLight', 'M0 236h640v7H0Z')}
      <Glow x={170} y={150} r={190} />
      <DeskLamp x={92} y={250} />
      <DeskClock x={286} y={88} hour={11} minute={50} />
      <Notepad x={188} y={262} />
      {fill('paperShade', 'M404 262h96l26 66H412Z')}
      {fill('paper', 'M408 262h92l24 62H414Z')}
      {line('slate', 2.5, 'M422 276h8v6h-8Zm2 16h9v7h-9Zm1 17h9v8h-9Z')}
      {line('haze', 3, 'M440 280h46M444 297h50M446 314h58')}
      <Mug x={548} y={228} size={46} band={palette.leaf} />
      {fill('night', 'M64 306h94l-14 34H44Z')}
      {fill('slate', 'M68 309h84l-11 26H52Z')}
    </>
  );
}
