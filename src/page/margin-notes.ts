/** Space between two notes in pixels. */
const GAP = 14;

/**
 * Source notes stand in the margin beside what they belong to. Where two would overlap, the later one moves down. Without
 * scripts they may touch; the full list stands at the end of the page either way.
 */
export function spreadMarginNotes(document: Document): void {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-margin-note]')];
  if (!notes.length) return;
  const moved = new Map<HTMLElement, number>();
  const spread = () => {
    // Everything is read before anything is written: a page that is laid out anew for each note is slow to take clicks.
    const wanted = new Map<HTMLElement, number>();
    let free = -Infinity;
    for (const note of notes) {
      const { top, height } = note.getBoundingClientRect();
      if (height === 0) continue;
      const own = top - (moved.get(note) ?? 0);
      const shift = Math.max(0, free - own);
      wanted.set(note, shift);
      free = own + shift + height + GAP;
    }
    for (const [note, shift] of wanted) {
      if (shift === (moved.get(note) ?? 0)) continue;
      note.style.setProperty('margin-top', `${shift}px`);
      moved.set(note, shift);
    }
  };
  // It tells of the first sizes as well, once the page has been laid out, and again when the real typeface has come.
  const sizes = new ResizeObserver(spread);
  for (const watched of [document.body, ...notes]) sizes.observe(watched);
}
