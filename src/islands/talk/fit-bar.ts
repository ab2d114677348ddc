/** The most of the window's height that the bar may take from what is said. */
const MOST = 1 / 5;

/**
 * Lets the bar stick while it is low enough, as it is not where text is large in a small window, and tells the styles its
 * height: what is scrolled to stops below it. Returns the way to stop.
 */
export function fitBar(bar: HTMLElement): () => void {
  const root = document.documentElement;
  const fit = () => {
    const { height } = bar.getBoundingClientRect();
    const sticks = height <= innerHeight * MOST;
    bar.toggleAttribute('data-sticks', sticks);
    root.style.setProperty('--talk-bar', sticks ? `${height}px` : '');
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(bar);
  addEventListener('resize', fit);
  fit();
  return () => {
    sizes.disconnect();
    removeEventListener('resize', fit);
    root.style.removeProperty('--talk-bar');
  };
}
