/** Space between two notes in pixels. */
const GAP = 14;

/** Windows with room for notes beside the text; the styles of `.margin-note` stand in the same question. */
const HAS_MARGIN = '(min-width: 70.0625em)';

/**
 * Where the window has a margin, each source is named in it beside the place where it is first cited. The notes are made
 * from the list of sources at the end of the page, which everybody has: on phones, in print and without scripts it stands
 * alone. Where two notes would overlap, the later one moves down. To be called once the page is laid out with its typefaces.
 */
export function addMarginNotes(window: Window): void {
  const room = window.matchMedia(HAS_MARGIN);
  const add = () => {
    if (!room.matches) return;
    room.removeEventListener('change', add);
    spread(window.document, firstCitations(window.document).map(noteBeside));
  };
  room.addEventListener('change', add);
  add();
}

/** Links to sources, the first to each. */
function firstCitations(document: Document): HTMLAnchorElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.lesson .cite a')];
  return links.filter(({ hash }, index) => links.findIndex((link) => link.hash === hash) === index);
}

/** A note with the number and the words of a source. They are known from the link and the list, so it is for the eye only. */
function noteBeside(link: HTMLAnchorElement): HTMLElement {
  const { ownerDocument: document } = link;
  const [note, number] = [document.createElement('span'), document.createElement('b')];
  note.className = 'margin-note';
  note.setAttribute('aria-hidden', 'true');
  number.append(link.textContent);
  const words = document.querySelector(`${link.hash} p`)?.cloneNode(true).childNodes ?? [];
  note.append(number, ' ', ...words);
  link.closest('.cite')?.after(note);
  return note;
}

function spread(document: Document, notes: readonly HTMLElement[]): void {
  const moved = new Map<HTMLElement, number>();
  const move = () => {
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
  const sizes = new ResizeObserver(move);
  for (const watched of [document.body, ...notes]) sizes.observe(watched);
}
