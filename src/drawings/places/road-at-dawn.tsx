import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { House, Mailbox, StreetLamp, Tree } from '../street-parts.tsx';

/** A road between fields at first light, leading to a house where somebody is up. */
export function RoadAtDawn() {
  return (
    <>
      {fill('slate', 'M0 0h940v300H0Z')}
      {fill('mist', 'M0 50q240-36 470-6t470-14v140H0Z')}
      {fill('haze', 'M0 96q240-30 470-4t470-12v100H0Z')}
      {fill('dawn', 'M0 134q300-26 940-6v60H0Z', 0.7)}
      <Glow x={470} y={168} r={150} strength={0.06} />
      {fill('wall', 'M0 160q90-50 200-26t190 24 210-34 340 10v60H0Z', 0.75)}
      {fill('leafDark', 'M0 184q240-30 470-10t470-10v136H0Z')}
      {fill('leaf', 'M0 184q240-30 470-10t470-10v14q-240-6-470 8T0 200Z', 0.5)}
      <Tree x={648} y={190} size={0.66} />
      <House x={560} y={188} size={0.62} wall="deep" roof="night" lit />
      <Tree x={508} y={186} size={0.5} leaf="dusk" />
      {fill('paperShade', 'M520 190q-90 8-70 24t70 26-130 60h240q10-50-70-68t-76-26 60-16Z')}
      {line('lampDeep', 4, 'M494 300q56-30 40-48m-22-14l-26-12', 0.8)}
      {line('woodDark', 5, 'M120 252v-46m90 40v-42m90 36v-40m90 30v-32M60 222l340-20M60 238l340-20')}
      {line('woodDark', 5, 'M900 262v-50m-80 42v-46M760 220l180 12m-180 4l180 14')}
      <Tree x={206} y={216} size={1.5} />
      <Tree x={806} y={222} size={1.7} />
      <Mailbox x={646} y={284} size={0.9} />
      <StreetLamp x={318} y={262} size={1.08} reach={120} />
    </>
  );
}
