import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Chair, Pane } from '../room-parts.tsx';

/** Breakfast in the group home: two boxes of cereal, bowls, chairs pushed back. The lamp is still on. */
export function BreakfastTable() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      <Pane x={60} y={36} width={170} height={120} hour="day" />
      <Glow x={120} y={96} r={60} strength={0.07} />
      {fill('wall', 'M430 40h170v120H430Z')}
      {line('deep', 3, 'M515 40v120')}
      {line('mist', 4, 'M502 92v18m26-18v18')}
      {fill('deep', 'M0 214h640v146H0Z')}
      {fill('wall', 'M0 210h640v6H0Z')}
      {line('night', 4, 'M330 0v44')}
      <Glow x={330} y={84} r={180} />
      {fill('doorShade', 'M306 42h48q26 8 36 40H270q10-32 36-40Z')}
      {fill('door', 'M306 42h20q-22 12-28 40h-28q10-32 36-40Z')}
      {fill('lamp', 'M270 82h120q-8 10-60 10t-60-10Z')}
      <Chair x={142} y={266} size={0.95} />
      <Chair x={238} y={260} size={0.95} />
      <Chair x={420} y={260} size={0.95} />
      <Chair x={518} y={266} size={0.95} />
      {fill('woodLight', 'M92 236h476l56 80H42Z')}
      {fill('wood', 'M42 316h582v18H42Z')}
      {fill('woodDark', 'M76 334h22v26H76Zm492 0h22v26h-22Z')}
      {fill('door', 'M284 176h48v78h-48Z')}
      {fill('doorShade', 'M324 176h8v78h-8Z')}
      {fill('egg', 'M290 196h28v26h-28Z')}
      {fill('paper', 'M290 230h28v14h-28Z')}
      {fill('leaf', 'M342 182h44v74h-44Z')}
      {fill('leafDark', 'M378 182h8v74h-8Z')}
      {fill('paper', 'M348 198h24v20h-24Z')}
      {line('lampDeep', 3, 'M350 232h20m-20 8h14')}
      {[
        [164, 258],
        [240, 252],
        [440, 252],
        [512, 260],
        [176, 296],
        [330, 298],
        [486, 298],
      ].map(([x = 0, y = 0]) => (
        <g key={x}>
          <path d={`M${x - 24} ${y}h48q-2 16-14 18h-20q-12-2-14-18Z`} fill={palette.paperShade} />
          <ellipse cx={x} cy={y} rx="24" ry="6" fill={palette.paper} />
          <ellipse cx={x} cy={y} rx="18" ry="3.6" fill={palette.woodLight} />
          {line('mist', 3, `M${x + 10} ${y - 1}l14-12`)}
        </g>
      ))}
    </>
  );
}
