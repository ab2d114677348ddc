import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Tree } from '../street-parts.tsx';

/** Ms. Harper's backyard: a fence, two upturned buckets, and the kitchen window lit. */
export function Backyard() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('mist', 'M0 60q160-40 320-8t320-14v120H0Z')}
      {fill('haze', 'M0 110q200-24 640-8v60H0Z', 0.6)}
      <Tree x={300} y={150} size={1.2} />
      <Tree x={566} y={156} size={1.5} />
      {fill('wood', 'M196 112h444v128H196Z')}
      {fill('woodDark', 'M196 128h444v7H196Zm0 88h444v7H196Z')}
      {line(
        'woodDark',
        2.5,
        'M226 112v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128m32-128v128',
      )}
      {line('woodLight', 4, 'M196 113h444')}
      {fill('leafDark', 'M0 236h640v124H0Z')}
      {fill('leaf', 'M0 236h640v26q-200 20-640 6Z', 0.45)}
      <Glow x={96} y={120} r={170} />
      {fill('deep', 'M0 0h196v270H0Z')}
      {line('dusk', 3, 'M0 30h196M0 60h196M0 210h196M0 240h196')}
      {fill('night', 'M30 66h132v116H30Z')}
      {fill('lamp', 'M40 76h112v96H40Z')}
      {fill('lampDeep', 'M40 76h30q2 50-18 96H40Zm112 0h-30q-2 50 18 96h12Z', 0.75)}
      {line('night', 5, 'M96 76v96')}
      {fill('slate', 'M22 182h148v9H22Z')}
      {fill('lamp', 'M40 270h112l70 90H20Z', 0.14)}
      {line('paper', 2, 'M196 84q120 40 250 0t194-8', 0.7)}
      {fill('paper', 'M250 100l34 5-3 54q-18 3-34-4Zm42 6 30 1v34l-32-2Z')}
      {fill('haze', 'M282 105l-3 54q-8 1-13 0 8-26 6-56Z')}
      {fill('mist', 'M206 268h76l-10 62h-56Z')}
      {fill('haze', 'M206 268h22l4 62h-16Z', 0.7)}
      {fill('dawn', 'M202 262h84v9h-84Z')}
      {line('slate', 3, 'M210 276q-14 30 10 48')}
      {fill('mist', 'M376 306h112l-10 54h-92Z')}
      {fill('dawn', 'M372 300h120v9H372Z')}
    </>
  );
}
