/**
 * The link or button that was pressed, or in which the pressed element lies. The page may be in a frame, whose classes are
 * not ours, so `instanceof` says nothing about its elements.
 */
export function pressed<Tag extends 'a' | 'button'>({ target }: Event, tag: Tag): HTMLElementTagNameMap[Tag] | null {
  return target !== null && 'closest' in target ? (target as Element).closest(tag) : null;
}
