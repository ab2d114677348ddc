import type { Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Icon } from '../icons.tsx';

interface GalleryProps {
  talk: Pick<Talk, 'endings'>;
  /** Letters of the endings found. */
  found: readonly string[];
  strings: Strings['talk'];
}

/** The endings of a talk: those found by their titles, the others as closed doors that tell nothing. */
export function Gallery({ talk, found, strings }: GalleryProps) {
  return (
    <ul class="gallery">
      {talk.endings.map(({ letter, title }) =>
        found.includes(letter) ? (
          <li class="gallery__found" key={letter}>
            <Icon name="door-open" />
            {title}
          </li>
        ) : (
          <li class="gallery__closed" key={letter}>
            <Icon name="door-closed" />
            <span>{strings.endingClosed}</span>
          </li>
        ),
      )}
    </ul>
  );
}
