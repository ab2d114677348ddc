import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Mug, Plant, Steam } from '../things.tsx';

/** A kitchen table under a lamp. One chair is pulled back; the bowl in front of it has not been touched. */
export function KitchenTable() {
  return (
    <>
      {fill('wall', 'M0 0h940v300H0Z')}
      {fill('deep', 'M0 206h940v94H0Z')}
      {fill('slate', 'M0 202h940v6H0Z')}
      {fill('night', 'M122 34h176v118H122Z')}
      {fill('slate', 'M132 44h74v98h-74Zm82 0h74v98h-74Z')}
      {fill('mist', 'M132 104h74v38h-74Zm82 0h74v38h-74Z')}
      {fill('dusk', 'M132 122q20-14 40-4 18-12 34 2v22h-74Zm82-4q24-18 44 2 16-8 30 2v20h-74Z')}
      {fill('slate', 'M112 152h196v9H112Z')}
      <Plant x={268} y={152} size={36} />
      {fill('dusk', 'M660 40h206v12H660Z')}
      {fill('paper', 'M684 18h30v22h-30Z')}
      {fill('haze', 'M728 10h22v30h-22Zm32 8h40v22h-40Z')}
      {fill('leaf', 'M818 24q0-6 12-6t12 6v16h-24Z')}
      {fill('deep', 'M676 76h176v104H676Z')}
      {line('dusk', 3, 'M764 76v104')}
      {line('slate', 4, 'M752 122v16m24-16v16')}
      {line('night', 4, 'M470 0v52')}
      <Glow x={470} y={104} r={230} />
      {fill('lamp', 'M418 98h104L660 222H280Z', 0.1)}
      {fill('doorShade', 'M446 52h48q26 10 36 46H410q10-36 36-46Z')}
      {fill('door', 'M446 52h20q-22 14-28 46h-28q10-36 36-46Z')}
      {fill('lamp', 'M410 98h120q-8 12-60 12t-60-12Z')}
      {fill('woodDark', 'M222 128q36-8 72 0l-4 60h-64Zm4 60h10v112h-10Zm54 0h10v112h-10Z')}
      {fill('wood', 'M236 140h12v40h-12Zm32 0h12v40h-12Z')}
      {fill('woodDark', 'M668 142q40-10 76 2l-8 62h-62Zm6 62h10v96h-10Zm54 2h10v94h-10Z')}
      {fill('wood', 'M684 154l14-2-2 42h-12Zm32-1 12 2-6 42h-10Z')}
      {fill('woodLight', 'M300 212h340l40 22H260Z')}
      {fill('wood', 'M260 234h420v18H260Z')}
      {fill('woodDark', 'M292 252h22v48h-22Zm334 0h22v48h-22Z')}
      <Mug x={334} y={182} size={38} />
      <Steam x={353} y={182} />
      {fill('paperShade', 'M532 206h78q-4 22-20 24h-38q-16-2-20-24Z')}
      {fill('paper', 'M532 206h48q-2 22-14 24h-14q-16-2-20-24Z')}
      <ellipse cx="571" cy="206" rx="39" ry="7" fill="#F4F1E8" />
      {fill('woodLight', 'M540 206q30-8 62 0-32 8-62 0Z')}
      {line('paperShade', 3.5, 'M620 224l34-4')}
      {fill('paper', 'M446 214h54l8 14h-70Z')}
      {line('haze', 2.5, 'M454 219h36m-38 4h42')}
    </>
  );
}
