import { CircleCheck, CircleX } from 'lucide-preact';

interface PartProps {
  /** `best`: given and right. `other`: given and not right. `missed`: right and not given. */
  look: 'best' | 'other' | 'missed';
  /** What it was worth, in words. */
  mark: string;
  text: string;
  why: string;
}

/** One part of an answer and what it was worth: words, an icon and a border, never colour alone. */
export function Part({ look, mark, text, why }: PartProps) {
  const Icon = look === 'other' ? CircleX : CircleCheck;
  return (
    <li class={`part part--${look}`}>
      <strong class="part__mark">
        <Icon aria-hidden="true" /> {mark}
      </strong>
      <span class="part__text">{text}</span>
      <span class="part__why">{why}</span>
    </li>
  );
}
