import type { Strings } from '../../schemas/interface.ts';

interface NameFieldProps {
  name: string;
  strings: Strings['certificate'];
  onName(name: string): void;
}

/** Most characters of a name: what fits the sheet in its smallest size. */
export const NAME_LENGTH = 120;

/** The name as it prints. It is in this field and on the sheet, and nowhere else. */
export function NameField({ name, strings, onName }: NameFieldProps) {
  return (
    <div class="name-field">
      <label for="certificate-name">{strings.name}</label>
      <input
        id="certificate-name"
        type="text"
        autocomplete="name"
        maxLength={NAME_LENGTH}
        value={name}
        aria-describedby="certificate-name-note"
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
      <p id="certificate-name-note">{strings.nameNote}</p>
    </div>
  );
}
