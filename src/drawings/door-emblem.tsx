import { Frame, type DrawingProps } from './frame.tsx';
import { fill, line } from './paint.tsx';

/** An open door and its porch light in outline, 260 by 280, for paper: it stays clear in black ink and without backgrounds. */
export function DoorEmblem({ label }: DrawingProps) {
  return (
    <Frame size={[260, 280]} label={label}>
      {fill('lamp', 'M84 44h84v184H84Z')}
      {fill('lamp', 'M84 228h84l34 46H24Z', 0.55)}
      {fill('lampDeep', 'M168 44v184l-34-14V58Z')}
      {line('wall', 4, 'M70 228V30h112v198M84 228V44h84v184M168 44l-34 14v156l34 14M24 228h60m84 0h68')}
      {line('wall', 3, 'M142 132v12M84 228l-60 46m144-46 34 46M12 274h226')}
      {line('wall', 3, 'M205 76h24l-4 36h-16Zm-3 0 15-12 15 12M217 64V50h-10')}
      {fill('lamp', 'M209 80h16l-3 28h-10Z')}
      {line('lampDeep', 3, 'M241 84l10-4m-10 16h11m-13 12 9 5M193 84l-5-2m5 14h-5m7 12-5 3')}
      {line('wall', 3, 'M40 200h28l-5 28H45ZM54 200q-18-6-20-30 18 4 20 30Zm0 0q-6-26 4-44 14 18-4 44Zm0 0q6-18 22-20-2 16-22 20Z')}
    </Frame>
  );
}
