import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Lamp, Plant } from '../things.tsx';

/** The waiting room of a child advocacy center: soft chairs, a lamp, something to draw with. */
export function WaitingRoom() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('wall', 'M0 150h640v138H0Z')}
      {fill('mist', 'M0 146h640v7H0Z')}
      {fill('deep', 'M0 282h640v78H0Z')}
      {fill('mist', 'M70 352q230-66 500 0v8H70Z', 0.35)}
      {fill('paper', 'M40 34h104v76H40Zm496 4h72v92h-72Z')}
      {fill('dawn', 'M48 42h88v60H48Z')}
      {fill('leaf', 'M48 84q22-22 44-4t44-8v30H48Z')}
      {fill('haze', 'M544 46h56v76h-56Z')}
      {fill('paper', 'M558 112V88l14-14 14 14v24Z')}
      {fill('door', 'M552 90l20-20 20 20Z')}
      {fill('wood', 'M568 112V98h8v14Z')}
      {spot('lampDeep', 554, 60, 6)}
      {fill('wood', 'M262 40h86v74h-86Z')}
      {fill('woodLight', 'M269 47h72v60h-72Z')}
      {fill('paper', 'M276 54h26v20h-26Zm34 4h22v28h-22Zm-34 24h24v18h-24Z')}
      {line('door', 5, 'M289 52v5m32-1v5m-33 19v5')}
      <Glow x={214} y={158} r={140} />
      {fill('woodDark', 'M176 240h78v9h-78Zm6 9h8v76h-8Zm58 0h8v76h-8Z')}
      <Lamp x={214} y={240} />
      {fill('leafDark', 'M18 236q0-40 34-40h62q34 0 34 40v54H18Z')}
      {fill('leaf', 'M4 244q0-14 16-14t16 14v28h94v-28q0-14 16-14t16 14v84H4Z')}
      {fill('leafDark', 'M36 272h94v14H36Z')}
      {fill('leafDark', 'M350 186q0-52 44-52h76q44 0 44 52v150H350Z')}
      {fill('leaf', 'M326 254q0-18 20-18t20 18v90h-40Zm172 0q0-18 20-18t20 18v90h-40Z')}
      {fill('leaf', 'M366 312h132v36H366Z', 0.6)}
      <Plant x={598} y={326} size={86} pot={palette.woodDark} />
      {fill('wood', 'M150 334h140v8H150Zm12 8h8v18h-8Zm108 0h8v18h-8Z')}
      {fill('paper', 'M176 326h54l6 8h-66Z')}
      {line('canvas', 3.5, 'M246 333l22-8m-16 8 24-5')}
    </>
  );
}
