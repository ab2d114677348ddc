import { fill, line } from '../paint.tsx';
import { Lantern, OpenDoor } from '../porch-parts.tsx';
import { Mailbox, Tree } from '../street-parts.tsx';
import { Backpack, Plant } from '../things.tsx';

/** The front of Ms. Harper's house, late in the afternoon: the door open, a full backpack on the step. */
export function FrontStep() {
  return (
    <>
      {fill('mist', 'M0 0h640v360H0Z')}
      {line('slate', 3, 'M0 22h640M0 52h640M0 82h640M0 112h640M0 142h640M0 172h640M0 202h640M0 232h640', 0.55)}
      {fill('slate', 'M0 0h640v14H0Z')}
      {fill('night', 'M356 34h142v126H356Z')}
      {fill('haze', 'M364 42h126v110H364Z')}
      {fill('dawn', 'M364 42h40q4 60-24 110h-16Zm126 0h-40q-4 60 24 110h16Z')}
      {line('night', 4, 'M427 42v110')}
      {fill('paperShade', 'M346 160h162v9H346Z')}
      <OpenDoor x={112} y={36} />
      <Lantern x={262} y={58} reach={110} />
      {fill('woodDark', 'M286 92h22v8h-22Z')}
      {fill('leafDark', 'M0 210q22-20 44-4 20-16 42 4v44H0Zm560 2q20-26 46-8 20-14 34 0v52h-80Z')}
      {fill('haze', 'M70 246h510v26H70Z')}
      {fill('slate', 'M40 272h570v30H40Z')}
      {fill('haze', 'M40 272h570v5H40Z')}
      {fill('wall', 'M0 302h640v58H0Z')}
      {fill('leafDark', 'M0 302h150l-60 58H0Zm500 0h140v58h-80Z')}
      {fill('lamp', 'M112 246h64l30 26H100Zm-12 26h106l34 30H82Z', 0.3)}
      <Plant x={76} y={250} size={44} />
      <Backpack x={562} y={272} size={74} />
      <Tree x={620} y={214} size={1.1} leaf="leaf" />
      <Mailbox x={34} y={344} size={0.9} />
    </>
  );
}
