import { fill, line } from '../paint.tsx';
import { House, Mailbox, ParkedCar, StreetLamp, Tree } from '../street-parts.tsx';

/** The same street at dusk, one lamp on and nobody there. */
export function StreetDusk() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('slate', 'M0 86q160-36 320-8t320-12v120H0Z')}
      {fill('mist', 'M0 136q200-26 640-8v60H0Z', 0.6)}
      {fill('dawn', 'M60 30h2v2h-2Zm120 24h3v3h-3Zm150-30h2v2h-2Zm160 40h2v2h-2Zm84-30h3v3h-3Z')}
      {fill('dusk', 'M0 168q70-34 150-12t150-12 160 6 180-8v70H0Z')}
      <Tree x={34} y={206} size={1.3} leaf="dusk" />
      <House x={132} y={206} wall="deep" roof="night" lit />
      <House x={392} y={206} size={1.1} wall="deep" roof="night" />
      <Tree x={484} y={206} size={1.1} leaf="dusk" />
      <House x={578} y={206} size={1.04} wall="wall" roof="night" />
      {fill('dusk', 'M0 204h640v44H0Z')}
      {fill('slate', 'M0 244h640v40H0Z')}
      {line('wall', 2, 'M90 244l-30 40m180-40l-14 40m160-40l8 40m140-40l28 40')}
      {fill('wall', 'M0 284h640v8H0Z')}
      {fill('deep', 'M0 292h640v68H0Z')}
      {line('mist', 4, 'M40 332h70m70 0h70m70 0h70m70 0h70', 0.6)}
      <StreetLamp x={262} y={270} size={1.2} reach={170} />
      {fill('lamp', 'M240 252h150l40 32H196Z', 0.18)}
      <Mailbox x={196} y={262} />
      <ParkedCar x={520} y={304} size={1.2} paint="wall" />
    </>
  );
}
