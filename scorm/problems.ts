import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { SettingsProblem } from '../src/schemas/read-settings.ts';
import type { CourseFacts } from './course-facts.ts';
import { logoFault } from './stamp/logo.ts';

/** Settings that no package can be made from. `problems` says why, in sentences for people. */
export class SettingsFault extends Error {
  override name = 'SettingsFault';
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** What keeps a package from being made from settings that are well formed: a logo that cannot be used, a language the course is not in. */
export function packageProblems({ agency, language }: PackageSettings, { languages }: CourseFacts): SettingsProblem[] {
  const fault = agency.logo === null ? null : logoFault(agency.logo);
  const unknown = `The course is not offered in "${language}". Language must be one of: ${languages.join(', ')}.`;
  return [
    ...(languages.includes(language) ? [] : [{ field: 'language', message: unknown }]),
    ...(fault === null ? [] : [{ field: 'agency.logo', message: fault }]),
  ];
}
