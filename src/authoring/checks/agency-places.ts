import { AGENCY_SLOTS } from '../../schemas/toolkit.ts';
import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/**
 * Each of an agency's texts has a place on some page that goes into packages. The package builder asks for all of them, and
 * what it is given for one without a place would be shown to nobody.
 */
export function agencyPlaceChecks({ language, lessons, prose }: Edition, problems: Problems): void {
  const placed = new Set([...lessons, ...prose].flatMap(({ agencySlots }) => agencySlots));
  for (const id of AGENCY_SLOTS)
    if (!placed.has(id))
      problems.add(
        `content/lessons/${language}/`,
        `and the pages and job aids beside it have no <Agency id="${id}" />, for which the package builder asks agencies to write. ` +
          'Place it where their words belong.',
      );
}
