/** What the page says of itself, in attributes of its `html` element. */
export interface PageFacts {
  /** Course id: saved progress is found by it. */
  course: string;
  /** The page as a place to come back to, the name of its file without `.html`: `es-first-24-hours`. Null where it is no step of the course. */
  place: string | null;
  /** The lesson's number in saved progress; null on other pages. */
  lessonSlot: number | null;
  /** Whether the page is one of a package; those leave out what only the website has. */
  isPackaged: boolean;
}

/** Reads `data-course`, `data-place` and `data-lesson` of the `html` element. */
export function pageFacts(html: HTMLElement): PageFacts {
  const { dataset } = html;
  return {
    course: dataset['course'] ?? '',
    place: dataset['place'] ?? null,
    lessonSlot: dataset['lesson'] === undefined ? null : Number(dataset['lesson']),
    isPackaged: html.querySelector('[data-website-only]') === null,
  };
}
