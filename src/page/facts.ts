/** What the page says of itself, in attributes of its `html` element. */
export interface PageFacts {
  /** Page id without language: `first-24-hours`. */
  page: string;
  /** Course id: saved progress is found by it. */
  course: string;
  /** Whether the page is a step of the course, a place to come back to. */
  step: boolean;
  /** The lesson's number in saved progress; null on other pages. */
  lessonSlot: number | null;
  /** Whether the page is one of a package; those leave out what only the website has. */
  isPackaged: boolean;
}

/** Reads `data-page`, `data-course`, `data-step` and `data-lesson` of the `html` element. */
export function pageFacts(html: HTMLElement): PageFacts {
  const { dataset } = html;
  return {
    page: dataset['page'] ?? '',
    course: dataset['course'] ?? '',
    step: dataset['step'] !== undefined,
    lessonSlot: dataset['lesson'] === undefined ? null : Number(dataset['lesson']),
    isPackaged: html.querySelector('[data-website-only]') === null,
  };
}
