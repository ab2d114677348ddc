import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Lamp } from '../things.tsx';

/** Mr. Tran's living room at half past nine: eggs on the table, a blanket over the arm of the couch. */
export function Couch() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('dawn', 'M176 0h300L330 300H120Z', 0.08)}
      {fill('paperShade', 'M26 26h140v176H26Z')}
      {fill('dawn', 'M34 34h58v76H34Zm66 0h58v76h-58ZM34 118h58v76H34Zm66 0h58v76h-58Z')}
      {fill('haze', 'M34 176q30-26 58-10v28H34Zm66-8q26-24 58-2v28h-58Z')}
      {fill('mist', 'M0 14h42q-2 110-26 196H0Zm196 0h-46q4 110 30 196h22q8-100-6-196Z')}
      {line('slate', 2.5, 'M14 14q2 90-6 196m156-196q4 100 20 196m-8-196q2 90 14 196')}
      {fill('woodDark', 'M0 8h206v7H0Z')}
      {fill('woodDark', 'M252 44h58v72h-58Zm76 18h44v54h-44Zm214-22h66v52h-66Z')}
      {fill('haze', 'M258 50h46v60h-46Zm76 18h32v42h-32Zm214-22h54v40h-54Z')}
      {fill('slate', 'M258 110q8-28 23-28t23 28Zm76 0q6-20 16-20t16 20Zm214-24q12-26 26-12t28-8v20Z')}
      {fill('slate', 'M281 66a9 9 0 1 1 0 18 9 9 0 1 1 0-18Zm69 14a6 6 0 1 1 0 12 6 6 0 1 1 0-12Z')}
      {fill('deep', 'M0 268h640v92H0Z')}
      {fill('leafDark', 'M236 176q0-22 24-22h380v170H236Z')}
      {fill('dusk', 'M442 154h4v124h-4Z', 0.5)}
      {fill('leaf', 'M240 268h400v60H240Z', 0.55)}
      {fill('dusk', 'M240 268h400v6H240Z', 0.35)}
      <Glow x={190} y={146} r={150} strength={0.03} />
      {fill('wood', 'M150 228h88v8h-88Z')}
      {fill('woodDark', 'M158 236h8v90h-8Zm64 0h8v90h-8Z')}
      <Lamp x={190} y={228} />
      {fill('leafDark', 'M206 238q0-34 38-34t38 34v98h-76Z')}
      {fill('leaf', 'M206 238q0-34 38-34v132h-38Z', 0.3)}
      {fill('paperShade', 'M212 226q2-26 32-26t31 24q3 40 5 66-10 6-20 1t-21 3-26-2q-4-30-1-66Z')}
      {line('mist', 3, 'M230 202q-4 46-1 90m17-92q2 48 1 94m15-92q4 46 4 88M212 232q32-8 64 0m-65 28q32-8 67-1')}
      {line('paperShade', 2.5, 'M216 292v9m10-8v9m11-9v9m11-10v9m11-8v9m11-11v9')}
      {fill('wood', 'M0 326h322q20 0 20 12t-20 12H0Z')}
      {fill('woodLight', 'M0 326h322q20 0 20 6H0Z')}
      {fill('woodDark', 'M0 350h316v10H0Z')}
      <ellipse cx="150" cy="325" rx="70" ry="12" fill={palette.paperShade} />
      <ellipse cx="150" cy="322" rx="70" ry="11" fill={palette.paper} />
      <path d="M104 322q0-9 18-9t26 5q12 2 8 7-4 5-26 5t-26-8Z" fill="#fff" />
      <ellipse cx="124" cy="318" rx="11" ry="5" fill={palette.egg} />
      {fill('woodLight', 'M160 322l30-10q10 2 8 10l-28 4Z')}
      {line('mist', 3, 'M196 317l42-5')}
      {fill('dawn', 'M284 284h26l-3 42h-20Z', 0.55)}
      {fill('dawn', 'M285.5 300h23l-2 26h-19Z', 0.6)}
    </>
  );
}
