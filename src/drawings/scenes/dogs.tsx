import { fill, line, spot } from '../paint.tsx';

interface DogProps {
  x: number;
  y: number;
  /** 1 is 100 units long. A negative size faces left. */
  size: number;
  coat: string;
  ear: string;
}

const place = ({ x, y, size }: DogProps) => `translate(${x} ${y})scale(${size} ${Math.abs(size)})`;

/** A dog at full run. */
export function RunningDog(props: DogProps) {
  const legs = { fill: 'none', 'stroke-width': 7, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  return (
    <g transform={place(props)}>
      <path d="M14 2q8 14 24 13M-18 0q-2 14-18 18" {...legs} stroke={props.ear} />
      <path d="M-26-7q-12-4-17-16" {...legs} stroke={props.coat} stroke-width="6" />
      <path
        d="M-28-6q0-11 16-10 18 3 30-1 8-10 16-11 9-1 12 6l9 4q3 4-1 7-6 3-13 2-7 6-10 13-5 6-15 3Q2 2-8 5q-19 3-20-11Z"
        fill={props.coat}
      />
      <path d="M20 3q14 6 25 2M-22-1q-4 12-22 8" {...legs} stroke={props.coat} />
      <path d="M33-27q-9 2-11 12 2 5 7 2 7-4 9-12Z" fill={props.ear} />
      <path d="M-12-16q10 2 15 1-1 10-9 10T-12-16Z" fill={props.ear} opacity=".7" />
      {line('lampDeep', 3.5, 'M22-14q3 5 10 7')}
      {spot('night', 43, -20, 1.9)}
      {spot('night', 55, -15, 2.9)}
    </g>
  );
}

/** A dog that sits and looks at you, head tipped. */
export function SittingDog(props: DogProps) {
  return (
    <g transform={place(props)}>
      <path d="M24 24q16-2 14-18" fill="none" stroke={props.coat} stroke-width="7" stroke-linecap="round" />
      <path d="M-16-12q-10 20-10 40h52q2-20-10-38Z" fill={props.coat} />
      {fill('paper', 'M-8-6q-4 22-1 34H9q3-14-1-34Z', 0.75)}
      <path d="M-16 28q0-7 8-7t8 7Zm16 0q0-7 8-7t8 7Z" fill={props.coat} />
      <g transform="rotate(-10 0 -12)">
        <path d="M-18-26q0-18 18-18t18 18q0 20-18 20t-18-20Z" fill={props.coat} />
        <path d="M-17-38q-12-3-12 10 1 12 8 12 6-10 4-22Zm34 0q12-3 12 10-1 12-8 12-6-10-4-22Z" fill={props.ear} />
        {fill('paper', 'M-9-17q0-8 9-8t9 8q-1 10-9 10t-9-10Z', 0.8)}
        {fill('door', 'M-3-11q3 10 6 0Z')}
        {spot('night', -8, -28, 2.3)}
        {spot('night', 8, -28, 2.3)}
        {fill('night', 'M-4-20h8l-4 5Z')}
        {line('lampDeep', 4, 'M-13-8q13 7 26 0')}
      </g>
    </g>
  );
}
