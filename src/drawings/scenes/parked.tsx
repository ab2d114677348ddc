import { fill, line } from '../paint.tsx';
import { ParkedCar, Tree } from '../street-parts.tsx';
import { Cabin } from './cabin.tsx';

/** Parked by the library, across from a row of cars. */
export function Parked() {
  return (
    <Cabin>
      {fill('haze', 'M0 0h640v220H0Z')}
      {fill('dawn', 'M0 40q160-30 320-6t320-10v70H0Z', 0.6)}
      {fill('mist', 'M0 126q80-30 160-12t160-10 160 8 160-8v90H0Z')}
      <Tree x={72} y={168} size={1.1} />
      {fill('paperShade', 'M120 168V76h250v92Z')}
      {fill('slate', 'M108 76l137-42 137 42v10H108Z')}
      {fill('mist', 'M150 74l95-28 95 28Z')}
      {fill('haze', 'M134 86h12v82h-12Zm56 0h12v82h-12Zm98 0h12v82h-12Zm56 0h12v82h-12Z')}
      {fill('lamp', 'M156 100h24v34h-24Zm154 0h24v34h-24Z', 0.9)}
      {fill('wall', 'M216 168v-66h58v66Z')}
      {fill('lamp', 'M222 108h20v60h-20Zm26 0h20v60h-20Z', 0.7)}
      <Tree x={560} y={170} size={1.3} />
      {fill('leafDark', 'M0 164h640v14H0Z')}
      {fill('slate', 'M0 176h640v44H0Z')}
      <ParkedCar x={120} y={202} size={0.84} paint="door" />
      <ParkedCar x={236} y={202} size={0.84} paint="deep" />
      <ParkedCar x={352} y={202} size={0.84} paint="canvas" />
      <ParkedCar x={556} y={202} size={0.84} paint="wall" />
      {line('paper', 3, 'M62 210v8m116-8v8m116-8v8m116-8v8m90-8v8', 0.6)}
    </Cabin>
  );
}
