import { Frame, type DrawingProps } from './frame.tsx';
import { fill, line, spot } from './paint.tsx';

/** The one in the header, on every page. */
const ID = 'mark';

interface MarkProps extends DrawingProps {
  /** Whether this is the one that `MarkAgain` shows once more. */
  isFirst?: boolean;
}

/** The mark of the course, 40 by 40: an open door with the light on. `public/icon.svg` is the same drawing as a file. */
export function Mark({ label, isFirst = false }: MarkProps) {
  return (
    <Frame size={[40, 40]} keep="all" label={label} id={isFirst ? ID : undefined}>
      <rect width="40" height="40" rx="10" fill="#0B5A5E" />
      {fill('lamp', 'M13 31h14l4 6H7Z', 0.45)}
      {line('dawn', 2, 'M11 31V9.5Q11 7 13.5 7h13Q29 7 29 9.5V31')}
      {fill('lamp', 'M13 31V9h14v22Z')}
      {fill('lampDeep', 'M27 9v22l-7-2.5V11.5Z')}
      {spot('wood', 22.2, 20.5, 1.1)}
    </Frame>
  );
}

/** The mark of the header once more: far down a long page, compression no longer knows what stood at its head. */
export function MarkAgain() {
  return (
    <Frame size={[40, 40]} keep="all">
      <use href={`#${ID}`} />
    </Frame>
  );
}
