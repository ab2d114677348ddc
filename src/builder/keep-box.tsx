import type { Strings } from '../schemas/interface.ts';
import type { Keeping } from './use-draft.ts';

interface KeepBoxProps {
  strings: Strings['builder'];
  keeping: Keeping;
  keep(wanted: boolean): void;
}

/** Whether the form is kept in this browser. It is not, unless somebody ticks this. */
export function KeepBox({ strings, keeping, keep }: KeepBoxProps) {
  return (
    <div class="keep">
      <label>
        <input
          type="checkbox"
          checked={keeping === 'yes'}
          aria-describedby="keep-note"
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>{strings.keep}</span>
      </label>
      <p id="keep-note">{strings.keepNote}</p>
      <p class="keep__blocked" role="status">
        {keeping === 'blocked' ? strings.notKept : ''}
      </p>
    </div>
  );
}
