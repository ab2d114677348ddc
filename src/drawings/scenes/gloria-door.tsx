import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Plant } from '../things.tsx';

/** The office hall in the evening, its lights on night already. One door is open and the lamp inside is on. */
export function GloriaDoor() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 0h640v200H0Z')}
      {fill('night', 'M0 300h640v60H0Zm0-104h640v6H0Z')}
      {fill('slate', 'M40 30h60v10H40Zm150 0h60v10h-60Z', 0.7)}
      {fill('night', 'M48 64h112v238H48Z')}
      {fill('wall', 'M58 74h92v228H58Z')}
      {fill('slate', 'M74 92h60v76H74Z')}
      {fill('night', 'M322 30h190v272H322Z')}
      {fill('slate', 'M334 42h166v260H334Z')}
      {fill('lamp', 'M334 42h166v260H334Z', 0.35)}
      <Glow x={444} y={146} r={150} />
      {fill('paper', 'M354 70h50v42h-50Z', 0.8)}
      {fill('woodDark', 'M424 208h76v94h-76Z')}
      {fill('wood', 'M414 200h86v10h-86Z')}
      {fill('night', 'M446 192h20v8h-20Zm6-34h8v36h-8Z')}
      {fill('lamp', 'M436 120h40l12 40h-64Z')}
      {fill('lampDeep', 'M460 120h16l12 40h-22Z', 0.5)}
      {fill('leafDark', 'M352 214q0-14 16-14h18q16 0 16 14v40h-50Z')}
      {line('leafDark', 6, 'M377 252v46m-18 0h36')}
      {fill('woodDark', 'M322 30L250 52v272l72-22Z')}
      {fill('wood', 'M312 56l-50 14v94l50-12Zm0 116-50 12v106l50-14Z')}
      {fill('lampDeep', 'M258 190h8v18h-8Z')}
      {fill('lamp', 'M334 302h166l70 58H284Z', 0.18)}
      {fill('woodDark', 'M548 96h92v8h-92Z')}
      {line('woodDark', 5, 'M566 104v10m40-10v10')}
      {fill('slate', 'M548 122q18-14 36 0l12 112q-30 12-58 0Z')}
      {fill('wall', 'M570 116q8 0 14 6l12 112q-12 5-24 6Z')}
      <Plant x={206} y={304} size={70} />
    </>
  );
}
