import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Mug, Plant } from '../things.tsx';

/** Phones charging overnight on a kitchen counter, each with its own cable. One of them lights up. */
export function PhoneCharger() {
  return (
    <>
      {fill('dusk', 'M0 0h940v300H0Z')}
      {line(
        'deep',
        3,
        'M0 40h940M0 80h940M0 120h940M0 160h940M80 0v40m160-40v40m160-40v40m160-40v40m160-40v40m160-40v40M160 40v40m160-40v40m160-40v40m160-40v40m160-40v40M80 80v40m160-40v40m160-40v40m160-40v40m160-40v40m160-40v40M160 120v40m160-40v40m160-40v40m160-40v40m160-40v40M80 160v40m160-40v40m160-40v40m160-40v40m160-40v40m160-40v40',
      )}
      {fill('deep', 'M60 0h210v74H60Zm620 0h220v74H680Z')}
      {line('dusk', 3, 'M165 0v74m625-74v74')}
      {line('slate', 4, 'M154 48v14m22-14v14m603-14v14m22-14v14')}
      <Glow x={470} y={160} r={230} strength={0.04} />
      {fill('wood', 'M0 206h940v94H0Z')}
      {fill('woodLight', 'M0 206h940v7H0Z')}
      {fill('paper', 'M374 100h60v44h-60Z')}
      {fill('slate', 'M390 112h5v12h-5Zm22 0h5v12h-5Z')}
      {fill('paperShade', 'M382 132h46v14q0 6-6 6h-34q-6 0-6-6Z')}
      {line('paper', 4, 'M394 152q-6 40-70 44t-34 34m122-78q10 50 40 54t18 34M420 152q76 8 128 32t106 50')}
      {fill('ink', 'M242 232h88q6 0 5 5l-8 44q-1 6-8 6h-92q-7 0-6-6l8-42q2-7 13-7Z')}
      {fill('wall', 'M244 238h82l-7 42h-90Z')}
      {fill('ink', 'M424 228h88q6 0 7 5l4 48q0 6-7 6h-98q-7 0-7-6l4-46q1-7 9-7Z')}
      {fill('lamp', 'M427 234h83l5 46h-92Z')}
      {line('lampDeep', 4, 'M440 248h36m-38 14h56')}
      {fill('ink', 'M608 232h88q8 0 10 6l12 43q1 6-6 6h-92q-7 0-8-6l-9-44q-1-5 5-5Z')}
      {fill('wall', 'M610 238h82l14 42h-88Z')}
      {spot('mist', 286, 284, 2)}
      <Mug x={762} y={190} size={44} band="#4E8B6A" />
      <Plant x={150} y={222} size={62} />
    </>
  );
}
