import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { StreetLamp, Tree } from '../street-parts.tsx';

/** A small courthouse early in the day, its doors open and a lamp still on beside the steps. */
export function CourthouseSteps() {
  return (
    <>
      {fill('mist', 'M0 0h940v300H0Z')}
      {fill('haze', 'M0 70q240-40 470-6t470-14v140H0Z')}
      {fill('dawn', 'M0 130q300-30 940-6v70H0Z', 0.55)}
      {fill('slate', 'M0 190q80-40 170-14t190-10 220 6 360-14v90H0Z')}
      <Tree x={118} y={232} size={1.5} />
      <Tree x={40} y={236} size={1.1} leaf="leaf" />
      <Tree x={838} y={232} size={1.6} />
      {fill('paperShade', 'M270 92h400v128H270Z')}
      {fill('slate', 'M246 92L470 10l224 82v14H246Z')}
      {fill('mist', 'M312 86l158-58 158 58Z')}
      {fill('slate', 'M458 52h24v24h-24Z')}
      {fill('wall', 'M270 106h400v10H270Z')}
      {fill('deep', 'M418 124h104v96H418Z')}
      {fill('lamp', 'M430 136h80v84h-80Z')}
      <Glow x={470} y={190} r={120} />
      {fill('door', 'M430 136l-26 8v88l26-12Zm80 0 26 8v88l-26-12Z')}
      {fill('slate', 'M322 136h34v50h-34Zm262 0h34v50h-34Z')}
      {line('mist', 3, 'M339 136v50m262-50v50')}
      {fill('paper', 'M288 116h22v104h-22Zm82 0h22v104h-22Zm178 0h22v104h-22Zm82 0h22v104h-22Z')}
      {fill('paperShade', 'M301 116h9v104h-9Zm82 0h9v104h-9Zm178 0h9v104h-9Zm82 0h9v104h-9Z')}
      {fill('haze', 'M254 220h432v16H254Zm-22 16h476v18H232Zm-24 18h524v20H208Zm-26 20h576v26H182Z')}
      {fill('dawn', 'M254 220h432v4H254Zm-22 16h476v4H232Zm-24 18h524v4H208Zm-26 20h576v4H182Z')}
      {fill('lamp', 'M430 220h80l14 16H416Zm-14 16h108l14 18H402Zm-14 18h136l16 20H386Z', 0.5)}
      {fill('leafDark', 'M0 236h232l-24 18-26 20-20 26H0Zm708 0h232v64H778l-20-26-26-20Z')}
      <StreetLamp x={716} y={268} size={1.02} reach={110} />
    </>
  );
}
