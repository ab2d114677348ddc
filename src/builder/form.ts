import type { Strings } from '../schemas/interface.ts';
import type { SettingsProblem } from '../schemas/read-settings.ts';
import type { Draft, TextField } from './draft.ts';

/** What every part of the form works with. */
export interface Form {
  draft: Draft;
  /** What to correct, in the order of the form. Empty until somebody asked for a package. */
  problems: readonly SettingsProblem[];
  strings: Strings['builder'];
  change(part: Partial<Draft>): void;
  write(field: TextField, text: string): void;
}

/** Id of the control of a field, by the field's place in `settings.json`. */
export function controlId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}

/** What to correct in one field, as sentences. */
export function messagesOf(problems: readonly SettingsProblem[], field: string): string[] {
  return problems.filter((problem) => problem.field === field || problem.field.startsWith(`${field}.`)).map(({ message }) => message);
}
