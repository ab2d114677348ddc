import { fill, line } from '../paint.tsx';
import { palette } from '../palette.ts';
import { Chair, Folder, Pane } from '../room-parts.tsx';
import { Mug } from '../things.tsx';

/** A meeting room at nine in the morning: five folders, a box of doughnuts, one chair empty at the end. */
export function MeetingRoom() {
  return (
    <>
      {fill('slate', 'M0 0h640v360H0Z')}
      {fill('dawn', 'M330 30h230L420 360H100Z', 0.07)}
      <Pane x={356} y={34} width={228} height={116} hour="day" />
      {fill('wall', 'M48 36h206v112H48Z')}
      {fill('paper', 'M56 44h190v96H56Z')}
      {line('mist', 4, 'M76 66h70M76 84h110M76 102h86')}
      {line('canvas', 4, 'M176 120l22-12 24 14')}
      {fill('haze', 'M66 148h60v6H66Z')}
      {fill('deep', 'M0 222h640v138H0Z')}
      <Chair x={150} y={256} size={0.9} color="haze" />
      <Chair x={262} y={252} size={0.9} color="haze" />
      <Chair x={376} y={252} size={0.9} color="haze" />
      <Chair x={490} y={256} size={0.9} color="haze" />
      <Chair x={592} y={330} size={1.2} color="mist" />
      {fill('woodLight', 'M84 230h456l48 92H36Z')}
      {fill('wood', 'M36 322h552v18H36Z')}
      {fill('woodDark', 'M70 340h22v20H70Zm464 0h22v20h-22Z')}
      <Folder x={126} y={242} size={0.62} />
      <Folder x={232} y={240} size={0.62} color="leaf" />
      <Folder x={346} y={240} size={0.62} />
      <Folder x={454} y={242} size={0.62} />
      <Folder x={146} y={288} size={0.86} color="haze" />
      {fill('paperShade', 'M304 262h112l14 34H294Z')}
      {fill('paper', 'M310 250h100l6 12H304Z')}
      {fill('canvasDark', 'M306 266h106l10 24H300Z', 0.6)}
      {[
        [326, 275, 'canvas'],
        [360, 275, 'door'],
        [394, 275, 'woodLight'],
      ].map(([x, y, color]) => (
        <ellipse key={x} cx={x} cy={y} rx="13" ry="6" fill="none" stroke={palette[color as 'canvas']} stroke-width="7" />
      ))}
      {line('night', 4, 'M262 312l36-6')}
      <Mug x={460} y={276} size={34} />
    </>
  );
}
