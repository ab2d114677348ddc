import { agencyPlaceChecks } from './checks/agency-places.ts';
import { bankChecks } from './checks/bank.ts';
import { claimChecks } from './checks/claims.ts';
import { linkChecks } from './checks/links.ts';
import { pageChecks } from './checks/pages.ts';
import { phoneNumbers } from './checks/phone-numbers.ts';
import { phraseChecks } from './checks/phrases.ts';
import { placeChecks } from './checks/places.ts';
import { referenceChecks } from './checks/references.ts';
import { requirementChecks } from './checks/requirements.ts';
import { sentenceChecks } from './checks/sentences.ts';
import { slotChecks } from './checks/slots.ts';
import { stepChecks } from './checks/steps.ts';
import { tagChecks } from './checks/tags.ts';
import { talkChecks } from './checks/talks.ts';
import { termChecks } from './checks/terms.ts';
import { tipSheetChecks } from './checks/tip-sheet.ts';
import { translationChecks } from './checks/translation.ts';
import type { Edition } from './content.ts';
import type { Problems } from './problems.ts';

/** One check over a whole edition. It adds a sentence for whatever is wrong: file, field, what, remedy. */
export type Check = (edition: Edition, problems: Problems) => void;

const CHECKS: Check[] = [
  stepChecks,
  pageChecks,
  tagChecks,
  agencyPlaceChecks,
  slotChecks,
  referenceChecks,
  linkChecks,
  bankChecks,
  requirementChecks,
  phoneNumbers,
  placeChecks,
];

/** Checks of the words themselves. They know English only. */
const ENGLISH_CHECKS: Check[] = [tipSheetChecks, claimChecks, phraseChecks, sentenceChecks, termChecks];

/** Runs every check that looks across files. The graph of a talk is the same in every language, so it is explored once. */
export function crossChecks(editions: readonly Edition[], problems: Problems): void {
  for (const edition of editions)
    for (const check of edition.language === 'en' ? [...CHECKS, ...ENGLISH_CHECKS] : CHECKS) check(edition, problems);
  translationChecks(editions, problems);
  const [first] = editions;
  if (first) talkChecks(first, problems);
}
