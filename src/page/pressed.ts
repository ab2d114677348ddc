/**
 * What was pressed in a page, or what of this kind it lies in. The page may be one in a frame, which has classes of its own, so
 * that `instanceof` says nothing about what is in it.
 */
export function pressed<Tag extends 'a' | 'button'>({ target }: Event, tag: Tag): HTMLElementTagNameMap[Tag] | null {
  return target !== null && 'closest' in target ? (target as Element).closest(tag) : null;
}
