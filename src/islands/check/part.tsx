import { Icon } from '../icons.tsx';

interface PartProps {
  /** `best`: given and right. `other`: given and not right. `missed`: right and not given. */
  look: 'best' | 'other' | 'missed';
  /** What it was worth, in words. */
  mark: string;
  text: string;
  why: string;
}

/** One part of an answer and what it was worth: words, an icon and a border, never color alone. */
export function Part({ look, mark, text, why }: PartProps) {
  return (
    <li class={`part part--${look}`}>
      <strong class="part__mark">
        <Icon name={look === 'other' ? 'circle-x' : 'circle-check'} /> {mark}
      </strong>
      <span class="part__text">{text}</span>
      <span class="part__why">{why}</span>
    </li>
  );
}
