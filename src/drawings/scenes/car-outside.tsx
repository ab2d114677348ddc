import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { House, Tree } from '../street-parts.tsx';
import { Cabin } from './cabin.tsx';

/** Your car, parked outside Ms. Harper's house at ten to six. The kitchen window is lit, and the note on the seat is blank. */
export function CarOutside() {
  return (
    <>
      <Cabin>
        {fill('slate', 'M0 0h640v220H0Z')}
        {fill('mist', 'M0 110q160-30 320-8t320-12v60H0Z', 0.7)}
        {fill('dusk', 'M0 150q80-36 170-10t150-10 320 0v70H0Z')}
        <Tree x={150} y={196} size={1.1} leaf="dusk" />
        <Glow x={262} y={160} r={110} />
        <House x={300} y={200} size={1.5} wall="deep" roof="night" lit />
        <Tree x={560} y={200} size={1.4} leaf="dusk" />
        {fill('dusk', 'M0 192h640v30H0Z')}
      </Cabin>
      {fill('paper', 'M392 300l76-8 12 56-78 6Z')}
      {fill('slate', 'M392 300l76-8 2 9-76 8Z')}
      {line('wall', 4, 'M486 300l22 40')}
    </>
  );
}
