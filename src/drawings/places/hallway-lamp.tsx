import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Lamp } from '../things.tsx';

/** A hall at night with bedroom doors along it. The lamp has been left on for whoever comes in late. */
export function HallwayLamp() {
  return (
    <>
      {fill('dusk', 'M0 0h940v300H0Z')}
      {fill('deep', 'M0 0h940v180H0Z')}
      {fill('night', 'M0 176h940v6H0Zm0 88h940v36H0Z')}
      {fill('night', 'M208 14h128v252H208Zm406 0h128v252H614Z')}
      {fill('woodDark', 'M218 24h108v240H218Zm406 0h108v240H624Z')}
      {fill(
        'wood',
        'M232 40h36v88h-36Zm46 0h36v88h-36Zm-46 104h36v104h-36Zm46 0h36v104h-36Zm360-104h36v88h-36Zm46 0h36v88h-36Zm-46 104h36v104h-36Zm46 0h36v104h-36Z',
        0.55,
      )}
      {spot('lampDeep', 316, 146, 5)}
      {spot('lampDeep', 634, 146, 5)}
      {fill('lamp', 'M622 262h112v4H622Z')}
      {fill('lamp', 'M614 266h128l22 34H592Z', 0.16)}
      <Glow x={470} y={110} r={240} />
      {fill('wood', 'M402 196h136v10H402Z')}
      {fill('woodDark', 'M412 206h9v68h-9Zm106 0h9v68h-9Z')}
      <Lamp x={470} y={196} />
      {fill('paper', 'M496 184h34l4 12h-40Z')}
      {fill('woodLight', 'M410 190q0-6 16-6t16 6l-4 6h-24Z')}
      {line('lampDeep', 2.5, 'M418 186h6m4 1h7')}
      {fill('mist', 'M350 278h240l26 14H324Z', 0.3)}
      {fill('slate', 'M64 40h78v60H64Zm734 0h78v60h-78Z')}
      {fill('haze', 'M72 48h62v44H72Zm734 0h62v44h-62Z', 0.7)}
      {fill('slate', 'M72 80q16-22 30-8t32-8v28H72Zm734 0q16-22 30-8t32-8v28h-62Z')}
      {fill('paper', 'M388 268v-8q0-6 7-6l8 6q10 2 14 5 3 2 2 5Zm36 2v-8q0-6 7-6l8 6q10 2 14 5 3 2 2 5Z')}
    </>
  );
}
