import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Mug, Plant, Steam } from '../things.tsx';

/** Your own kitchen at 5:12 in the morning. The phone on the table is the only light. */
export function KitchenPhone() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      {fill('night', 'M84 28h224v150H84Z')}
      {fill('wall', 'M94 38h98v130H94Zm106 0h98v130h-98Z')}
      {fill('slate', 'M94 112h98v56H94Zm106 0h98v56h-98Z')}
      {fill('mist', 'M94 138h98v30H94Zm106 0h98v30h-98Z')}
      {fill('dusk', 'M94 148l24-18 22 16v6l14-4 18-14 20 16v18H94Zm106-4q12-8 22 0l4-20 12-24 12 26 4 18 18-8 26 12v24h-98Z')}
      {fill('dawn', 'M116 60h2v2h-2Zm44-8h2v2h-2Zm62 18h2v2h-2Zm46-14h3v3h-3Zm12 32h2v2h-2Zm-140 0h2v2h-2Z')}
      {fill('wall', 'M76 178h240v9H76Z')}
      <Plant x={272} y={178} size={38} pot={palette.slate} />
      {fill('wall', 'M0 206h640v14H0Z')}
      {fill('deep', 'M0 220h640v70H0Z')}
      {line('dusk', 3, 'M112 220v70m118-70v70m118-70v70')}
      {line('slate', 4, 'M92 238h22m94 0h22m94 0h22')}
      {fill('night', 'M400 84h164v62H400Z')}
      {fill('deep', 'M410 92h100v46H410Z')}
      {fill('deep', 'M388 0h188v70H388Z')}
      {line('dusk', 3, 'M482 0v70M470 40v16m24-16v16')}
      {line('lampDeep', 2, 'M530 108h-7v6h7v6h-7m13-9v.1m0 6v.1m6-9.2v12m5-12h7v6h-7v6h7')}
      {fill('night', 'M396 200h172v90H396Z')}
      {fill('dusk', 'M412 232h140v42H412Z')}
      {fill('slate', 'M396 196h172v10H396Z')}
      {line('slate', 5, 'M444 164q22-30 44 0')}
      {fill('mist', 'M438 196q-6-32 16-38h24q14 4 17 14l14-6 3 5-16 12q1 6 0 13Z')}
      {fill('haze', 'M456 158q10-8 20 0ZM438 196q-4-22 4-32 4 16 4 32Z')}
      {fill('slate', 'M614 0h26v290h-26Z')}
      {fill('woodDark', 'M0 262h640v98H0Z')}
      {fill('wood', 'M0 262h640v5H0Z')}
      {line('night', 2, 'M0 296q300-8 640 6M0 334q280-10 640 2', 0.35)}
      <Glow x={262} y={306} r={190} strength={0.036} />
      {fill('night', 'M214 292h106l-12 38H196Z')}
      {fill('lamp', 'M219 295h95l-10 30H204Z')}
      {fill('ink', 'M196 330h112v4H196Z')}
      <ellipse cx="262" cy="303" rx="10" ry="4" fill={palette.mist} />
      {line('mist', 3, 'M240 311h42')}
      <ellipse cx="237" cy="319" rx="9" ry="3.6" fill={palette.door} />
      <ellipse cx="280" cy="319" rx="9" ry="3.6" fill={palette.leaf} />
      {line('night', 8, 'M360 334q30-8 70 0', 0.3)}
      <Mug x={368} y={270} size={52} />
      <Steam x={394} y={274} />
    </>
  );
}
