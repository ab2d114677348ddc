import { Glow } from '../light.tsx';
import { fill, line, spot } from '../paint.tsx';

/** A hall at night and a closed bedroom door, with light under it. */
export function BedroomDoor() {
  return (
    <>
      {fill('dusk', 'M0 0h640v360H0Z')}
      {fill('deep', 'M0 0h640v190H0Z')}
      {fill('night', 'M0 186h640v6H0Zm0 120h640v54H0Z')}
      {fill('slate', 'M52 70h66v84H52Zm92 20h52v62h-52Z')}
      {fill('haze', 'M60 78h50v68H60Zm92 20h36v46h-36Z')}
      {fill('slate', 'M60 130q14-24 28-10t22-8v34H60Zm92 0q18-22 36-2v16h-36Z')}
      {fill('night', 'M264 24h184v284H264Z')}
      {fill('wood', 'M278 38h156v266H278Z')}
      {fill('woodDark', 'M296 58h52v96h-52Zm68 0h52v96h-52Zm-68 118h52v108h-52Zm68 0h52v108h-52Z')}
      {fill('woodLight', 'M278 38h156v4H278Z', 0.6)}
      {spot('lampDeep', 424, 178, 7)}
      {fill('paper', 'M324 84l64-4 4 74-64 4Z')}
      {fill('lampDeep', 'M356 96l6 15 16 1-12 10 4 16-14-9-14 9 4-16-12-10 16-1Z')}
      {fill('slate', 'M334 146l14-1m20-2 14-1')}
      <Glow x={356} y={310} r={150} />
      {fill('lamp', 'M280 302h152v6H280Z')}
      {fill('lamp', 'M272 308h168l50 52H222Z', 0.22)}
      {fill('woodDark', 'M520 214h88v9h-88Zm6 9h8v84h-8Zm68 0h8v84h-8Z')}
      {fill('paper', 'M532 196h58l4 18h-66Z')}
      {line('slate', 3, 'M540 204h40')}
      {line('mist', 6, 'M40 306h180', 0.25)}
    </>
  );
}
