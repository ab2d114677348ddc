/** Space between two notes in pixels. */
const GAP = 14;

/**
 * Source notes stand in the margin beside what they belong to. Where two would overlap, the later one moves down. Without
 * scripts they may touch; the full list stands at the end of the page either way.
 */
export function spreadMarginNotes(document: Document): void {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-margin-note]')];
  const spread = () => {
    for (const note of notes) note.style.removeProperty('margin-top');
    let free = -Infinity;
    for (const note of notes) {
      const { top, height } = note.getBoundingClientRect();
      if (height === 0) continue;
      const shift = Math.max(0, free - top);
      if (shift) note.style.setProperty('margin-top', `${shift}px`);
      free = top + shift + height + GAP;
    }
  };
  if (!notes.length) return;
  spread();
  document.fonts.ready.then(spread, () => {});
  new ResizeObserver(spread).observe(document.body);
}
