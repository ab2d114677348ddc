/** Space left around what is brought into view, in pixels. */
const ROOM = 12;

/**
 * Scrolls as little as it takes to see the choices below the answer. The answer's beginning stays in view even when the
 * choices do not all fit; when there is room to spare, what stands above comes back into view, the picture included.
 */
function bringIntoView(talk: HTMLElement): void {
  const box = (selector: string) => talk.querySelector(selector)?.getBoundingClientRect();
  const stage = box('.talk__stage');
  const answer = box('.answer');
  const below = box('.choices') ?? box('.ended');
  if (!stage || !answer || !below) return;
  const covered = coveredBy(talk.querySelector('.talk-bar'));
  const missing = below.bottom - innerHeight + ROOM;
  const by = missing > 0 ? missing : Math.max(Math.min(0, stage.top - covered), missing);
  scrollBy({ top: Math.min(answer.top - covered - ROOM, by), behavior: 'instant' });
}

/** How much of the window's top a bar covers: as much as it measures, if it sticks there. */
function coveredBy(bar: Element | null): number {
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
}

/**
 * Brings the choices into view, and once more when the type of the voices has come, unless the learner has scrolled by then: lines
 * are shorter in the type that stands in for it. Returns how to call the second time off.
 */
export function keepInView(talk: HTMLElement): () => void {
  bringIntoView(talk);
  const left = scrollY;
  let isOff = false;
  void document.fonts.ready.then(() => {
    if (!isOff && scrollY === left) bringIntoView(talk);
  });
  return () => {
    isOff = true;
  };
}
