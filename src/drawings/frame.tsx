import type { ComponentChildren } from 'preact';

/** What every drawing takes. */
export interface DrawingProps {
  /** What the drawing says, for those who do not see it. Without it the drawing is decoration and hidden from assistive technology. */
  label?: string | undefined;
}

interface FrameProps extends DrawingProps {
  size: readonly [width: number, height: number];
  keep?: 'Min' | 'Mid' | 'Max' | 'all';
  /** By which the page shows the drawing once more, without drawing it anew. */
  id?: string | undefined;
  children: ComponentChildren;
}

/**
 * The `<svg>` around a drawing. It fills the box it is given; a box of another shape cuts the drawing at its edges and never squeezes it.
 * `keep` says what a low box keeps: the top (where heads are), the middle or the bottom; `all` where the box has the drawing's shape.
 */
export function Frame({ size, keep = 'Mid', label, id, children }: FrameProps) {
  const told = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  const kept = keep === 'all' ? undefined : `xMidY${keep} slice`;
  return (
    <svg id={id} viewBox={`0 0 ${size[0]} ${size[1]}`} preserveAspectRatio={kept} {...told}>
      {children}
    </svg>
  );
}
