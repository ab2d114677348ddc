import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Backpack, Lamp } from '../things.tsx';

/** A teenager's room through its open door. Two phones, new shoes, a closed curtain: each is ordinary on its own. */
export function DoorwaySigns() {
  return (
    <>
      {fill('dusk', 'M0 0h940v300H0Z')}
      {fill('deep', 'M0 170h940v130H0Z')}
      {fill('night', 'M0 166h940v6H0Zm0 108h940v26H0Z')}
      {fill('wood', 'M66 96h104v10H66Z')}
      {line('woodDark', 5, 'M86 106v10m32-10v10m32-10v10')}
      {fill('slate', 'M70 124q16-12 32 0l3 20 6 66q-25 8-50 0l6-66Z')}
      {fill('mist', 'M136 124q14-11 28 0l3 18 4 46q-20 7-42 0l4-46Z')}
      {line('deep', 2.5, 'M86 128v82m64-82v62')}
      {fill('night', 'M250 0h450v274H250Z')}
      {fill('slate', 'M266 0h418v274H266Z')}
      {fill('woodDark', 'M266 238h418v62H266Z')}
      {fill('wall', 'M350 20h118v108H350Z')}
      {fill('mist', 'M338 10h70q-6 70 2 124h-72Zm72 0h70v124h-68q6-60-2-124Z')}
      {line('slate', 2.5, 'M356 12q-4 60 0 120m26-120q-4 60 2 120m46-120q-2 60 4 120m26-120q2 60 0 120')}
      {fill('woodDark', 'M326 4h166v7H326Z')}
      <Glow x={586} y={112} r={190} />
      {fill('woodDark', 'M266 150h16v124h-16Z')}
      {fill('wall', 'M282 200h146q14 0 14 16v58H282Z')}
      {fill('paperShade', 'M284 184q30-18 66-2 8 14-4 22-30 6-60 0-8-10-2-20Z')}
      {fill('mist', 'M336 204q50-12 106 6v64H322q-2-44 14-70Z')}
      {line('wall', 3, 'M372 206q-10 30-6 68m36-66q6 30 2 66')}
      {fill('wood', 'M470 172h202v10H470Z')}
      {fill('woodDark', 'M478 182h186v92H478Z')}
      {fill('wood', 'M488 190h78v34h-78Zm88 0h78v34h-78Zm-88 42h78v34h-78Zm88 0h78v34h-78Z')}
      {spot('woodLight', 527, 207, 3.5)}
      {spot('woodLight', 615, 207, 3.5)}
      <Lamp x={632} y={172} />
      {fill('canvas', 'M484 142h66v30h-66Z')}
      {fill('canvasDark', 'M480 134h74v10h-74Z')}
      {fill('paper', 'M488 134q2-16 22-16 10 0 18 6 12 4 20 4 4 2 2 6Z')}
      {line('mist', 3, 'M490 131h58m-34-9 6 4m2-6 6 4')}
      {fill('night', 'M556 138q0-4 4-4h12q4 0 4 4v34h-20Zm25-2q0-4 4-4l12-1q4 0 4 4l1 37h-20Z')}
      {fill('mist', 'M559 140h14v26h-14Z')}
      {fill('slate', 'M584 138l14-1 1 29h-14Z')}
      {fill('paper', 'M561 144h10v3h-10Zm0 6h7v3h-7Zm26-8 9-.5v3l-9 .5Z')}
      {line('night', 2, 'M566 172v8q0 8 8 8')}
      {fill('paper', 'M516 36h52v66h-52Z')}
      {fill('haze', 'M522 42h40v54h-40Z')}
      {fill('slate', 'M522 82q20-22 40-4v18h-40Z')}
      <Backpack x={446} y={284} size={62} />
      {fill('lamp', 'M266 274h418l70 26H196Z', 0.16)}
      {fill('woodDark', 'M684 0l96 26v274h-96Z')}
      {fill('wood', 'M698 20l66 18v92l-66-4Zm0 126 66 4v116l-66 6Z')}
      {spot('lampDeep', 696, 152, 5)}
      {fill('paperShade', 'M830 60h76v88h-76Z')}
      {fill('door', 'M830 60h76v18h-76Z')}
      {fill('mist', 'M838 86h12v10h-12Zm18 0h12v10h-12Zm36 0h8v10h-8Zm-54 18h12v10h-12Zm54 0h8v10h-8Zm-36 18h12v10h-12Zm18 0h12v10h-12Z')}
    </>
  );
}
