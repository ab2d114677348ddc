/** Space left around what is brought into view, in pixels. */
const ROOM = 12;

/**
 * Scrolls as little as it takes to see the choices below the answer, but never past the beginning of the answer, nor with
 * that beginning under the bar that stays at the top.
 */
export function bringIntoView(stage: HTMLElement): void {
  const answer = stage.querySelector('.answer')?.getBoundingClientRect();
  const below = (stage.querySelector('.choices') ?? stage.querySelector('.ended'))?.getBoundingClientRect();
  if (!answer || !below) return;
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const most = answer.top - covered - ROOM;
  const wanted = below.bottom - innerHeight + ROOM;
  scrollBy({ top: Math.min(most, Math.max(wanted, 0)), behavior: 'instant' });
}
