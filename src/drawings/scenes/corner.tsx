import { fill, line, spot } from '../paint.tsx';
import { House, StreetLamp, Tree } from '../street-parts.tsx';
import { Backpack } from '../things.tsx';

/** The corner by the bus sign, with a low wall to sit on. The street lamp has just come on. */
export function Corner() {
  return (
    <>
      {fill('mist', 'M0 0h640v360H0Z')}
      {fill('haze', 'M0 96q160-40 320-10t320-10v110H0Z')}
      {fill('dawn', 'M0 140q200-30 640-14v50H0Z', 0.55)}
      {fill('slate', 'M0 172q60-34 130-12t150-10 160 4 200-10v70H0Z')}
      <House x={276} y={206} size={0.86} wall="mist" roof="night" />
      <Tree x={352} y={206} size={0.9} />
      <House x={590} y={206} size={0.96} wall="slate" roof="night" lit />
      <Tree x={506} y={206} size={1.1} />
      {fill('leafDark', 'M0 204h640v50H0Z')}
      <StreetLamp x={198} y={300} size={1.36} reach={140} />
      {fill('paperShade', 'M0 290h640v34H0Z')}
      {fill('slate', 'M0 324h640v36H0Z')}
      {fill('mist', 'M0 320h640v8H0Z')}
      {fill('woodLight', 'M300 244h340v20H300Z')}
      {fill('wood', 'M310 264h330v50H310Z')}
      {line(
        'woodDark',
        2,
        'M310 280h330M310 297h330M356 264v16m64-16v16m70-16v16m66-16v16M330 280v17m60-17v17m66-17v17m70-17v17m64-17v17M360 297v17m66-17v17m68-17v17m70-17v17',
        0.7,
      )}
      {line('night', 6, 'M92 312V64')}
      {fill('night', 'M60 48h66q6 0 6 6v66q0 6-6 6H60q-6 0-6-6V54q0-6 6-6Z')}
      {fill('slate', 'M60 54h66v66H60Z')}
      {fill('paper', 'M72 68q0-6 6-6h30q6 0 6 6v32H72Z')}
      {fill('slate', 'M77 68h14v12H77Zm18 0h14v12H95Z')}
      {spot('paper', 81, 104, 5)}
      {spot('paper', 105, 104, 5)}
      {fill('paper', 'M72 140h42v52H72Z')}
      {line('haze', 3, 'M79 150h28m-28 10h28m-28 10h20m-20 10h26')}
      <Backpack x={300} y={330} size={70} />
    </>
  );
}
