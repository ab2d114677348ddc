/** What the styles let a browser leave out while it is out of sight; `further-down.css` names the same parts. */
const PARTS = '.prose > *, .pager, .source-list, .work, .module, .home-talks, .home-two, .help-strip, .site-footer';

/** How long parts may be laid out before a click has its turn, in milliseconds. */
const SHARE = 8;

/**
 * Has the parts of a page that are further down laid out once the page has been painted, a few at a time. The styles have
 * them left out of the first paint: on a slow machine a lesson takes a tenth of a second to lay out, of which what is in view
 * takes a third. They do not stay left out: whoever checks a page for barriers finds all of it, with the size it has.
 *
 * Resolves when the whole page is laid out, with the typefaces it is read in.
 */
export function layOutFurtherDown(window: Window): Promise<void> {
  const { document, performance } = window;
  return new Promise((resolve) => {
    const layOut = () => {
      const parts = [...document.querySelectorAll<HTMLElement>(PARTS)];
      const next = () => {
        const end = performance.now() + SHARE;
        while (performance.now() < end) {
          const part = parts.shift();
          if (part === undefined) return resolve();
          part.style.contentVisibility = 'visible';
          part.getBoundingClientRect();
        }
        setTimeout(next);
      };
      next();
    };
    // Not before the typefaces are there: with each that comes, all that is laid out is laid out again.
    void document.fonts.ready.then(layOut);
  });
}
