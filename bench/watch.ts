/** What a frame has seen of itself, all moments in milliseconds since 1970. */
export interface Seen {
  /** First and largest contentful paint. */
  fcp: number | null;
  lcp: number | null;
  shifts: { at: number; value: number }[];
  /** Tasks of more than 50 ms in this frame and in those below it. */
  tasks: { at: number; milliseconds: number }[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in each frame before any other script. It is sent to the browser as text, so it may use nothing from outside itself. */
export function watch(): void {
  const seen: Seen = { fcp: null, lcp: null, shifts: [], tasks: [] };
  window.seen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry, at: number) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry, performance.timeOrigin + entry.startTime);
    }).observe({ type, buffered: true });
  observe('paint', ({ name }, at) => {
    if (name === 'first-contentful-paint') seen.fcp = at;
  });
  observe('largest-contentful-paint', (_entry, at) => (seen.lcp = at));
  observe('layout-shift', (entry, at) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifts.push({ at, value });
  });
  observe('longtask', ({ duration }, at) => seen.tasks.push({ at, milliseconds: duration }));
}

/** The largest sum of layout shifts that belong together: less than a second between two, five seconds in all. */
export function layoutShift(shifts: Seen['shifts']): number {
  let [most, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of shifts.toSorted((one, other) => one.at - other.at)) {
    if (at - last > 1_000 || at - first > 5_000) [sum, first] = [0, at];
    sum += value;
    last = at;
    most = Math.max(most, sum);
  }
  return most;
}

/** What is beyond 50 ms of each task, together: the time in which a click had to wait. */
export function blockingTime(tasks: Seen['tasks']): number {
  return tasks.reduce((sum, { milliseconds }) => sum + Math.max(0, milliseconds - 50), 0);
}
