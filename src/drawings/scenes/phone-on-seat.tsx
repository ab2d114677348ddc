import { Glow } from '../light.tsx';
import { fill } from '../paint.tsx';
import { FlatPhone } from '../room-parts.tsx';
import { House, Tree } from '../street-parts.tsx';
import { Cabin } from './cabin.tsx';

/** The parked car at ten past five, nearly dark. A phone between the seats lights up. */
export function PhoneOnSeat() {
  return (
    <>
      <Cabin>
        {fill('wall', 'M0 0h640v220H0Z')}
        {fill('slate', 'M0 80q160-30 320-8t320-12v90H0Z')}
        {fill('mist', 'M0 124q200-24 640-8v50H0Z', 0.5)}
        {fill('dusk', 'M0 150q80-36 170-10t150-10 320 0v70H0Z')}
        <Tree x={120} y={196} size={1.2} leaf="dusk" />
        <House x={250} y={200} size={1.2} wall="deep" roof="night" lit />
        <House x={570} y={200} size={1.1} wall="wall" roof="night" />
        {fill('dusk', 'M0 194h640v30H0Z')}
      </Cabin>
      <Glow x={196} y={292} r={130} />
      <FlatPhone x={140} y={266} size={1.2} />
    </>
  );
}
