import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Cabin } from './cabin.tsx';
import { RunningDog, SittingDog } from './dogs.tsx';

/** Parked at the dog park with the windows down. */
export function DogPark() {
  return (
    <Cabin>
      {fill('dawn', 'M0 0h640v220H0Z')}
      <Glow x={250} y={64} r={110} strength={0.08} />
      {spot('lamp', 250, 64, 13)}
      {fill('haze', 'M0 118q90-44 180-26t170-14 290 22v90H0Z')}
      {fill('mist', 'M0 132q40-22 70-6 20-22 52-6 30-14 54 4 40-14 70 4 60-20 120 0 60-24 130-4 70-18 144 6v60H0Z')}
      {fill('leaf', 'M0 138h640v80H0Z')}
      {fill('leafDark', 'M0 158q200-18 360 0t280-6v66H0Z', 0.45)}
      {line('dusk', 2, 'M60 118v32m52-32v32m52-32v32m52-32v32m52-32v32m52-32v32m52-32v32m130-32v32M40 122h570M40 136h570', 0.55)}
      {line('woodDark', 7, 'M142 138V84')}
      {fill('leafDark', 'M112 84q-4-26 18-32 16-18 32 0 20 4 16 28-8 20-32 16-26 8-34-12Z')}
      <RunningDog x={176} y={176} size={0.74} coat={palette.paper} ear={palette.wood} />
      <RunningDog x={308} y={160} size={-0.5} coat={palette.woodDark} ear={palette.night} />
      <SittingDog x={566} y={178} size={0.72} coat={palette.woodLight} ear={palette.wood} />
      {spot('lampDeep', 243, 152, 5.5)}
    </Cabin>
  );
}
