import { fill, line } from '../paint.tsx';
import { House, Mailbox, ParkedCar, Tree } from '../street-parts.tsx';

/** A street of small houses, late in the afternoon. One window is lit already. */
export function Sidewalk() {
  return (
    <>
      {fill('haze', 'M0 0h640v360H0Z')}
      {fill('dawn', 'M0 70q160-40 320-10t320-16v120H0Z', 0.6)}
      {fill('mist', 'M0 150q70-40 150-14t150-14 160 8 180-10v90H0Z')}
      {line('slate', 2, 'M0 40q160 30 320 4t320 8M0 54q160 28 320 4t320 8', 0.5)}
      {line('woodDark', 6, 'M292 190V24m-18 14h36')}
      <Tree x={36} y={190} size={1.15} />
      <House x={126} y={190} lit />
      <Tree x={220} y={190} size={0.8} leaf="leaf" />
      <House x={350} y={190} size={1.06} wall="slate" roof="night" />
      <House x={560} y={190} size={1.12} wall="haze" roof="doorShade" />
      <Tree x={474} y={190} size={1} />
      {fill('leafDark', 'M0 188h640v60H0Z')}
      {fill('leaf', 'M0 188h640v18H0Z', 0.5)}
      {fill('paperShade', 'M112 190h28l20 46h-64Zm434 0h30l24 46h-70Z', 0.7)}
      {fill('paperShade', 'M0 236h640v66H0Z')}
      {line('mist', 2, 'M90 236l-30 66m180-66l-14 66m160-66l8 66m140-66l28 66')}
      {fill('mist', 'M0 302h640v10H0Z')}
      {fill('slate', 'M0 312h640v48H0Z')}
      <Mailbox x={196} y={250} />
      {fill('door', 'M56 252q0-16 14-18v-6h12v6q14 2 14 18h6v8h-6v28H56v-28h-6v-8Z')}
      {fill('doorShade', 'M82 234q14 2 14 18h6v8h-6v28H82Z')}
      {line('lampDeep', 3, 'M70 262h12')}
      <ParkedCar x={188} y={376} size={1.6} paint="wall" />
    </>
  );
}
