import type { Strings } from '../../schemas/interface.ts';

/** Says that another tab has gone on, so that nobody wonders what became of the question. It takes the focus and is read first. */
export function Elsewhere({ strings }: { strings: Strings['finalCheck'] }) {
  return (
    <p class="final__elsewhere" tabIndex={-1} data-focus="">
      {strings.elsewhere}
    </p>
  );
}
