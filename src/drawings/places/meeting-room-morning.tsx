import { fill, line } from '../paint.tsx';
import { Chair, Folder, Pane } from '../room-parts.tsx';
import { Mug, Plant, Steam } from '../things.tsx';

/** A meeting table in the morning, a folder at each place and a chair for everybody. */
export function MeetingRoomMorning() {
  return (
    <>
      {fill('slate', 'M0 0h940v300H0Z')}
      {fill('dawn', 'M420 0h260L520 300H180Z', 0.07)}
      <Pane x={400} y={22} width={270} height={108} hour="day" />
      {fill('wall', 'M180 24h160v96H180Z')}
      {fill('paper', 'M188 32h144v80H188Z')}
      {line('mist', 4, 'M206 52h60M206 70h96M206 88h74')}
      {line('canvas', 4, 'M290 100l14-10 16 12')}
      {fill('deep', 'M0 192h940v108H0Z')}
      {fill('wall', 'M770 20h96v172h-96Z')}
      {fill('slate', 'M782 34h72v66h-72Z')}
      <Plant x={96} y={214} size={74} pot="#58392A" />
      <Chair x={300} y={230} size={0.86} color="haze" />
      <Chair x={410} y={226} size={0.86} color="haze" />
      <Chair x={528} y={226} size={0.86} color="haze" />
      <Chair x={640} y={230} size={0.86} color="haze" />
      <Chair x={772} y={284} size={1.05} color="mist" />
      <Chair x={168} y={284} size={1.05} color="mist" />
      {fill('woodLight', 'M250 200h440l56 72H194Z')}
      {fill('wood', 'M194 272h552v16H194Z')}
      <Folder x={290} y={210} size={0.62} />
      <Folder x={392} y={208} size={0.62} color="leaf" />
      <Folder x={508} y={208} size={0.62} color="mist" />
      <Folder x={612} y={210} size={0.62} />
      <Folder x={316} y={244} size={0.78} color="haze" />
      <Mug x={470} y={222} size={36} />
      <Steam x={488} y={224} />
      <Mug x={590} y={232} size={36} band="#C67C48" />
      {line('night', 4, 'M414 262l36-6')}
    </>
  );
}
