import { Printer } from 'lucide-preact';
import type { Strings } from '../../schemas/interface.ts';

/** Prints the page; the print styles leave the pocket card and the turning points. */
export function Printing({ strings }: { strings: Strings['debrief'] }) {
  return (
    <button type="button" class="button ghost printing" onClick={() => print()}>
      <Printer aria-hidden="true" />
      {strings.print}
    </button>
  );
}
