import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';

interface UnstoredProps {
  /** What the course last said; undefined where the LMS holds just that. */
  said: string | undefined;
  strings: Strings['preview']['inspector'];
}

/** Beside what the LMS holds: what the course told it in vain, or has not saved yet. */
export function Unstored({ said, strings }: UnstoredProps) {
  if (said === undefined) return null;
  return <small class="cmi__unstored">{format(strings.unstored, { value: said === '' ? strings.notSet : said })}</small>;
}
