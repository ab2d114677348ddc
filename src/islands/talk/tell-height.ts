/**
 * Tells the styles how high an element is, by a custom property of the page: what sticks beside it has to know. Returns the
 * way to stop.
 */
export function tellHeight(element: HTMLElement, property: string): () => void {
  const root = document.documentElement;
  const sizes = new ResizeObserver(() => root.style.setProperty(property, `${element.offsetHeight}px`));
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    root.style.removeProperty(property);
  };
}
