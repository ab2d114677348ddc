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
}

/** Reads `data-page`, `data-course`, `data-step` and `data-lesson`. */
export function pageFacts({ dataset }: HTMLElement): PageFacts {
  return {
    page: dataset['page'] ?? '',
    course: dataset['course'] ?? '',
    step: dataset['step'] !== undefined,
    lessonSlot: dataset['lesson'] === undefined ? null : Number(dataset['lesson']),
  };
}
