import type { Shelf } from '../../../../scorm/preview/attempt.ts';

/** A shelf in memory, and what is on it. */
export function memoryShelf(content: Record<string, string> = {}): Shelf & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(content));
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
