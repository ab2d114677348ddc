/** Holds the page up for so many milliseconds, without anything else getting to run: as an LMS does that saves while one waits. */
export function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) continue;
}
