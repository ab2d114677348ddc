import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { Lamp } from '../things.tsx';

/** The front hall of the group home in the evening: the stairs, the door, the sheet to sign out on. */
export function Hall() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 190h640v120H0Z')}
      {fill('slate', 'M0 186h640v6H0Z')}
      {fill('dusk', 'M0 308h640v52H0Z')}
      {fill('night', 'M56 40h140v270H56Z')}
      {fill('door', 'M68 52h116v256H68Z')}
      {fill('doorShade', 'M84 180h36v104H84Zm48 0h36v104h-36Z')}
      {fill('night', 'M84 70h84v84H84Z')}
      {fill('slate', 'M90 76h72v72H90Z')}
      {fill('mist', 'M90 122h72v26H90Z', 0.6)}
      {line('night', 4, 'M126 76v72m-36-36h72')}
      {spot('lampDeep', 172, 188, 6)}
      {fill('woodDark', 'M74 308h116l12 12H62Z')}
      {fill('paper', 'M222 92h58v78h-58Z')}
      {fill('slate', 'M240 84h22v12h-22Z')}
      {line('haze', 3, 'M230 108h42m-42 14h30m-30 14h36m-36 14h22')}
      {line('wall', 2.5, 'M256 96l10 50')}
      <Glow x={326} y={150} r={210} />
      {fill('wood', 'M268 238h116v10H268Z')}
      {fill('woodDark', 'M276 248h10v66h-10Zm90 0h10v66h-10Z')}
      <Lamp x={330} y={238} />
      {fill('slate', 'M286 230q16-6 26 0v8h-26Z')}
      {fill('night', 'M420 360V300h44v-38h44v-38h44v-38h44v-38h44v212Z')}
      {fill('wood', 'M412 296h56v10h-56Zm44-38h56v10h-56Zm44-38h56v10h-56Zm44-38h56v10h-56Zm44-38h52v10h-52Z')}
      {fill('woodDark', 'M420 306h44v54h-44Zm44-38h44v92h-44Zm44-38h44v130h-44Zm44-38h44v168h-44Zm44-38h44v206h-44Z')}
      {fill('night', 'M464 306v54h-6v-54Zm44-38v92h-6v-92Zm44-38v130h-6V230Zm44-38v168h-6V192Z', 0.5)}
      {line('woodLight', 8, 'M424 214L640 28')}
      {line('wood', 5, 'M442 296v-96m44 58v-96m44 58v-96m44 58v-96m44 58V48')}
      {fill('woodLight', 'M414 196h18v110h-18Zm-4-10h26v12h-26Z')}
      {line('woodDark', 5, 'M470 46h98')}
      {line('woodDark', 4, 'M486 46v12m34-12v12m34-12v12')}
    </>
  );
}
