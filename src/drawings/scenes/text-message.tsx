import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';

/** A phone close up, propped against a mug on a desk at night: one message sent, and no answer yet. */
export function TextMessage() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      {fill('night', 'M0 0h640v96H0Z', 0.5)}
      <Glow x={320} y={170} r={280} strength={0.034} />
      {fill('woodDark', 'M0 288h640v72H0Z')}
      {fill('wood', 'M0 288h640v5H0Z')}
      {fill('paper', 'M420 176h108l-6 110q-2 16-18 16h-60q-16 0-18-16Z', 0.9)}
      {fill('paperShade', 'M484 176h44l-6 110q-2 16-18 16h-20q10-60 0-126Z')}
      {line('paperShade', 13, 'M526 198c42-4 40 66-4 62')}
      {fill('slate', 'M421 200h106l-1 16H422Z')}
      {fill('ink', 'M240 28h164q18 0 18 18v262q0 10-10 10H232q-10 0-10-10V46q0-18 18-18Z')}
      {fill('deep', 'M236 48h172v252H236Z')}
      {fill('wall', 'M236 48h172v34H236Z')}
      {spot('mist', 256, 65, 10)}
      {line('haze', 5, 'M276 61h50m-50 10h30')}
      {fill('slate', 'M246 100h104q10 0 10 10v20q0 10-10 10h-92l-16 10 4-14Z')}
      {line('haze', 4, 'M258 114h86m-86 12h56')}
      {fill('lamp', 'M292 158h96q10 0 10 10v46l6 16-20-8h-92q-10 0-10-10v-44q0-10 10-10Z')}
      {line('wood', 4, 'M296 174h86m-86 14h74m-74 14h44')}
      {line('mist', 4, 'M360 236h36')}
      {fill('slate', 'M246 250h56q10 0 10 10v12q0 10-10 10h-44l-14 8 4-12Z')}
      {spot('haze', 264, 266, 4)}
      {spot('haze', 279, 266, 4)}
      {spot('haze', 294, 266, 4)}
      {fill('paper', 'M60 300l110-6 20 40-120 8Z', 0.85)}
      {line('mist', 3, 'M80 308l76-4m-70 14l84-4m-78 14l56-3')}
    </>
  );
}
