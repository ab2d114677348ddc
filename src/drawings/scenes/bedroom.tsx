import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Pane } from '../room-parts.tsx';

/** Lena's room, the bed made: a tablet glows on it, a drawing pad lies open at a dog, an inhaler stands on the dresser. */
export function Bedroom() {
  return (
    <>
      {fill('deep', 'M0 0h640v360H0Z')}
      {fill('dusk', 'M0 290h640v70H0Z')}
      <Pane x={70} y={40} width={120} height={116} hour="dusk" />
      {fill('mist', 'M36 18h46q-4 90-22 158H36Zm188 0h-46q4 90 22 158h24Z', 0.8)}
      {fill('woodDark', 'M26 12h210v8H26Z')}
      {fill('paper', 'M288 40h54v48h-54Zm66 12h40v46h-40Zm-60 46h44v36h-44Z')}
      {line('woodDark', 2.5, 'M298 76q2-22 14-22l4-8 5 9q10 4 10 20M364 88q2-16 8-16l3-7 4 7q8 2 8 16M304 126q6-16 18-10l6-6 2 16')}
      {fill('wood', 'M470 168h150v9H470Z')}
      {fill('woodDark', 'M478 177h134v130H478Z')}
      {fill('wood', 'M488 186h114v34H488Zm0 42h114v34H488Zm0 42h114v30H488Z')}
      {line('woodLight', 4, 'M536 203h18m-18 42h18m-18 40h18')}
      {fill('leaf', 'M500 136h18v32h-18Z')}
      {fill('paperShade', 'M497 126q0-5 12-5t12 5v12h-24Z')}
      {fill('leafDark', 'M512 138h6v30h-6Z')}
      {fill('leaf', 'M488 154h12v14h-12Z')}
      {fill('canvas', 'M560 144h44v24h-44Z')}
      {fill('canvasDark', 'M556 138h52v8h-52Z')}
      {fill('woodDark', 'M44 196h18v140H44Zm394 60h16v80h-16Z')}
      {fill('wall', 'M56 262h386v56H56Z')}
      {fill('paper', 'M66 240q34-22 84-8 14 16 0 34H66Z')}
      {fill('paperShade', 'M66 252q40-12 90 0v14H66Z')}
      {fill('leafDark', 'M128 256q160-16 314-2v66H128q-12-32 0-64Z')}
      {fill('leaf', 'M128 256q160-16 314-2v14q-160-12-318 4Z', 0.7)}
      {line('leaf', 3, 'M210 262v56m84-58v58m84-58v58', 0.6)}
      {fill('night', 'M56 318h386v14H56Z')}
      <Glow x={230} y={250} r={130} strength={0.044} />
      {fill('night', 'M188 232l86-8 12 40-92 9Z')}
      {fill('lamp', 'M193 236l77-7 10 31-82 8Z')}
      {fill('lampDeep', 'M204 240l34-3v7l-33 3Zm4 14l44-4v7l-43 4Z', 0.8)}
      {fill('paper', 'M308 246l80-4 12 36-88 6Z')}
      {fill('slate', 'M308 246l80-4 1 5-80 4Z')}
      {line('woodDark', 2.5, 'M328 276q4-16 16-17 2-8 8-4l12 2q12 2 14 16')}
      {spot('woodDark', 350, 260, 1.8)}
    </>
  );
}
