import { Glow } from '../light.tsx';
import { fill, line } from '../paint.tsx';
import { Chair, Pane } from '../room-parts.tsx';
import { Backpack } from '../things.tsx';

/** A classroom before the first bell: one desk with an open notebook, a backpack hung on the chair. */
export function SchoolDesk() {
  return (
    <>
      {fill('wall', 'M0 0h940v300H0Z')}
      {fill('deep', 'M0 216h940v84H0Z')}
      {fill('slate', 'M0 212h940v6H0Z')}
      <Pane x={600} y={26} width={240} height={128} hour="dusk" />
      <Glow x={690} y={104} r={90} strength={0.05} />
      {fill('woodDark', 'M150 22h340v136H150Z')}
      {fill('leafDark', 'M160 32h320v116H160Z')}
      {line('haze', 4, 'M190 62h90m-90 26h130m-130 26h70', 0.6)}
      {line('haze', 3, 'M380 66l30 48h-60Zm50 0h30v30h-30Z', 0.6)}
      {fill('wood', 'M150 158h340v9H150Z')}
      {fill('paper', 'M430 153h16v6h-16Z')}
      <Chair x={120} y={262} size={0.9} color="mist" />
      {fill('mist', 'M56 214h150v10H56Z')}
      {line('slate', 6, 'M72 224v70m118-70v70')}
      <Chair x={800} y={262} size={0.9} color="mist" />
      {fill('mist', 'M736 214h150v10H736Z')}
      {line('slate', 6, 'M752 224v70m118-70v70')}
      <Chair x={566} y={296} size={1.3} color="canvas" />
      <Backpack x={616} y={292} size={72} />
      {fill('woodLight', 'M330 196h240l30 30H306Z')}
      {fill('wood', 'M306 226h294v14H306Z')}
      {line('slate', 8, 'M326 240v60m252-60v60')}
      {fill('paper', 'M386 198h56l2 22h-68Zm60 0h56l12 22h-66Z')}
      {line('mist', 2.5, 'M390 205h44m-46 7h46m18-7h44m-42 7h36')}
      {line('paperShade', 3, 'M444 198l2 22')}
      {line('lampDeep', 5, 'M524 206l30 8')}
    </>
  );
}
