/** How far above and below the window a line of speech may be when its typeface is asked for: one height of the window. */
const NEAR = '100% 0px';

/**
 * Has the typeface of speech fetched when a line of speech comes near the window. In lessons most lines are far below what
 * is first in view, and on a slow network the typeface would take its share of the line from what is needed now. Until then
 * the lines stand in a system font of the same widths, so nothing moves when it comes.
 */
export function fetchVoiceFace({ document }: Window): void {
  const near = new IntersectionObserver(
    (lines, observer) => {
      if (!lines.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      document.documentElement.dataset['voice'] = 'near';
    },
    // Named, because in the frame of an LMS the window around it would count, and the frame would cut off what is near.
    { root: document, rootMargin: NEAR },
  );
  for (const line of document.querySelectorAll('.voice')) near.observe(line);
}
