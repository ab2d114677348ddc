import { DeskLamp } from '../desk-things.tsx';
import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';
import { DeskPhone, Sheet, WallGrid } from '../room-parts.tsx';
import { Mug } from '../things.tsx';

/** A small office without a window: the desk phone, a form, a lamp, the hall behind a pane of glass. */
export function OfficePhone() {
  return (
    <>
      {fill('wall', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 220h640v40H0Z')}
      {fill('night', 'M440 0h150v240H440Z')}
      {fill('slate', 'M452 0h126v240H452Z')}
      {fill('night', 'M472 26h86v118h-86Z')}
      {fill('haze', 'M478 32h74v106h-74Z', 0.5)}
      {fill('mist', 'M478 104h26v34h-26Zm34 10h40v24h-40Z', 0.7)}
      {spot('lampDeep', 466, 176, 5)}
      <WallGrid x={214} y={58} columns={6} rows={4} cell={22} marked={[3, 8, 9, 16]} />
      {fill('woodDark', 'M42 50h110v86H42Z')}
      {fill('woodLight', 'M50 58h94v70H50Z', 0.8)}
      {fill('paper', 'M58 66h32v24H58Zm42 4h34v36h-34Zm-38 30h28v20H62Z')}
      {fill('wood', 'M0 246h640v114H0Z')}
      {fill('woodLight', 'M0 246h640v7H0Z')}
      <Glow x={226} y={168} r={210} />
      <DeskLamp x={148} y={266} />
      {fill('paper', 'M176 164l28 8-8 26-28-8Z')}
      {line('haze', 2.5, 'M180 174l16 5m-18 4l14 4')}
      <Sheet x={250} y={268} size={1.25} tilt={-3} />
      <DeskPhone x={420} y={312} size={1.2} />
      <Mug x={60} y={262} size={46} band="#4E8B6A" />
      {line('wall', 4.5, 'M384 300l-30 32')}
    </>
  );
}
