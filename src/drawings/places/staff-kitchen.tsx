import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Chair, Pane } from '../room-parts.tsx';
import { Mug, Plant, Steam } from '../things.tsx';

/** The kitchen of an office after work: a kettle on, two chairs drawn together, two mugs. */
export function StaffKitchen() {
  return (
    <>
      {fill('wall', 'M0 0h940v300H0Z')}
      {fill('deep', 'M0 210h940v90H0Z')}
      <Pane x={150} y={26} width={150} height={110} hour="dusk" />
      <Plant x={262} y={144} size={34} />
      {fill('slate', 'M640 0h300v62H640Z')}
      {line('wall', 3, 'M740 0v62m100-62v62')}
      {line('mist', 4, 'M728 40v12m24-12v12m76-12v12')}
      {line('wood', 6, 'M630 96h180')}
      {fill('canvas', 'M650 66h26v30h-26Z')}
      {fill('paper', 'M690 70h26v26h-26Z')}
      {fill('leaf', 'M730 64h22v32h-22Z')}
      {fill('haze', 'M764 74h32v22h-32Z')}
      {fill('mist', 'M620 164h320v10H620Z')}
      {fill('slate', 'M628 174h312v126H628Z')}
      {line('wall', 3, 'M728 174v126m106-126v126')}
      {fill('haze', 'M650 164q-6-32 16-38h26q14 4 17 14l14-6 3 5-16 12q1 6 0 13Z')}
      {line('night', 5, 'M658 130q20-28 42 0')}
      <Steam x={730} y={142} />
      {line('night', 4, 'M460 0v40')}
      <Glow x={460} y={86} r={220} />
      {fill('doorShade', 'M436 40h48q26 10 36 42H400q10-32 36-42Z')}
      {fill('door', 'M436 40h20q-22 12-28 42h-28q10-32 36-42Z')}
      {fill('lamp', 'M400 82h120q-8 11-60 11t-60-11Z')}
      <Chair x={352} y={284} size={1.16} />
      <Chair x={568} y={284} size={1.16} />
      <path d="M360 226q100-22 200 0-100 26-200 0Z" fill="#A5754F" />
      {fill('wood', 'M360 226q100 26 200 0v8q-100 26-200 0Z')}
      {fill('woodDark', 'M450 246h20v44h-20Zm-30 44h80v10h-80Z')}
      <Mug x={412} y={188} size={36} band="#C67C48" />
      <Mug x={474} y={188} size={36} />
      <Steam x={430} y={188} />
      <Steam x={492} y={188} />
      {fill('slate', 'M40 150q20-12 40 0l8 96q-26 8-56 0Z')}
      {line('woodDark', 6, 'M24 140h84')}
    </>
  );
}
