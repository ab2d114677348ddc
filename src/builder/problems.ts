import type { SettingsProblem } from '../schemas/read-settings.ts';
import { TEXT_FIELDS } from './draft.ts';

/** The controls of the form, from top to bottom, by the place of their field in `settings.json`. */
const ORDER: readonly string[] = [
  'lms',
  'standard',
  'complete',
  'passMark',
  'tries',
  'recordChoices',
  'agency.name',
  'agency.logo',
  ...TEXT_FIELDS.filter((field) => field.startsWith('agency.') && field !== 'agency.name'),
  'language',
  ...TEXT_FIELDS.filter((field) => field.startsWith('certificate.')),
];

/** Problems as the form shows them: each with the control that mends it, from top to bottom. */
export function inOrder(problems: readonly SettingsProblem[]): SettingsProblem[] {
  const place = (field: string) => ORDER.indexOf(field);
  return problems
    .map(({ field, message }) => ({
      field: ORDER.find((control) => field === control || field.startsWith(`${control}.`)) ?? field,
      message,
    }))
    .sort((a, b) => place(a.field) - place(b.field));
}
