import { palette } from './palette.ts';

const steps = [1, 0.9, 0.81, 0.72, 0.63, 0.55, 0.47, 0.39, 0.32, 0.25, 0.18, 0.12];

/**
 * Light around a lamp, in twelve steps of paper-thin color. Gradients would need ids, and ids clash when one drawing stands on a page twice.
 * `strength` is how much the middle steps add; the
 * outer ones add less, so that the edge is not seen.
 */
export function Glow({
  x,
  y,
  r,
  strength = 0.048,
  color = palette.lamp,
}: {
  x: number;
  y: number;
  r: number;
  strength?: number;
  color?: string;
}) {
  return (
    <g fill={color}>
      {steps.map((share, index) => (
        <circle
          key={share}
          cx={x}
          cy={y}
          r={Math.round(r * share)}
          fill-opacity={Math.round(strength * Math.min(1.3, (index + 2) / 6) * 1000) / 1000}
        />
      ))}
    </g>
  );
}
