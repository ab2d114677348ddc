interface ShareBarProps {
  /** 0 to 1. */
  share: number;
  /** Whether it rests on few answers: it is then drawn as an outline. */
  isFaint: boolean;
}

const WIDTH = 120;
const HEIGHT = 12;

/** A share as a bar. The figure stands beside it, so it is hidden from screen readers. */
export function ShareBar({ share, isFaint }: ShareBarProps) {
  return (
    <svg class={isFaint ? 'share-bar share-bar--faint' : 'share-bar'} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect class="share-bar__all" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} rx="3" />
      <rect class="share-bar__part" x="0.5" y="0.5" width={Math.max(0, share * WIDTH - 1)} height={HEIGHT - 1} rx="3" />
    </svg>
  );
}
