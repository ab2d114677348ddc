import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { FlatPhone, Pane } from '../room-parts.tsx';
import { Mug, Plant, Steam } from '../things.tsx';

/** Your kitchen table on Friday at 6:40 in the morning. The phone lights up. */
export function PhoneMorning() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('dawn', 'M300 40h210L430 360H120Z', 0.07)}
      <Pane x={270} y={30} width={250} height={150} hour="day" />
      <Glow x={340} y={128} r={80} strength={0.07} />
      {fill('mist', 'M270 140q60-26 120-4t130-10v54H270Z')}
      <Plant x={484} y={188} size={46} />
      {fill('wall', 'M0 226h640v134H0Z')}
      {fill('wood', 'M0 246h640v114H0Z')}
      {fill('woodLight', 'M0 246h640v7H0Z')}
      {line('woodDark', 2, 'M0 292q300-8 640 6M0 332q280-10 640 2', 0.4)}
      {fill('deep', 'M40 40h126v92H40Z')}
      {line('dusk', 3, 'M103 40v92')}
      {line('slate', 4, 'M92 80v16m22-16v16')}
      <Glow x={250} y={292} r={150} />
      <FlatPhone x={186} y={266} size={1.3} />
      <Mug x={370} y={252} size={54} />
      <Steam x={397} y={254} />
      {fill('canvas', 'M470 262h96l12 44H462Z')}
      {fill('canvasDark', 'M466 284h106l2 8H464Z')}
      {line('woodDark', 5, 'M500 262q0-14 18-14t18 14')}
    </>
  );
}
