import { Printer } from 'lucide-preact';
import type { Strings } from '../../schemas/interface.ts';

/** Prints the page; the print styles leave the pocket card, the turning points and what `PrintToo` was ticked for, or the whole of a talk to read. */
export function Printing({ strings }: { strings: Strings['debrief'] }) {
  return (
    <button type="button" class="button ghost printing" onClick={() => print()}>
      <Printer aria-hidden="true" />
      {strings.print}
    </button>
  );
}

interface PrintTooProps {
  label: string;
  printed: boolean;
  onChange(printed: boolean): void;
}

/** A box to tick for a part that the take-away leaves out. */
export function PrintToo({ label, printed, onChange }: PrintTooProps) {
  return (
    <label class="print-too">
      <input type="checkbox" checked={printed} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}
