/** Marks that separate family name and given name, in the scripts of the world. */
const COMMAS = /[,，、،]/u;

/** Belongs to the family name, wherever an LMS puts it. A lone "V" or "I" is more often the first letter of a given name. */
const GENERATION = /^(jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/iu;

/** Degrees and licenses: short, and written with more than one capital, as MSW, LCSW-C, PhD and Ed.D. are. */
const CREDENTIAL = /^(?=(?:[^A-Z]*[A-Z]){2})(?:[A-Z][a-z]?[.-]?){2,6}$/u;

/** Written without a space between names, the family name first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}々]+$/u;
const GIVEN_SECOND = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** Control characters, and those that turn the direction of all that follows. No name needs them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * The name of a learner as a certificate shows it. LMSs give "Last, First M." (SCORM 1.2 asks for it, and some do it in
 * other standards): the order is turned, with "Jr." and degrees kept behind. A name without a comma stays as it is. No
 * rule fits every name, which is why the learner can change how it prints. "" when there is no name.
 */
export function printedName(given: string | null): string {
  const parts = (given ?? '').replace(UNPRINTABLE, ' ').split(COMMAS).map(trimmed).filter(Boolean);
  const [before = '', ...after] = parts;
  const generations = after.filter((part) => GENERATION.test(part));
  const others = after.filter((part) => !GENERATION.test(part));
  const credentials = others.filter((part) => isCredential(part, parts) && (others.length > 1 || before.includes(' ')));
  const first = others.filter((part) => !credentials.includes(part)).join(' ');
  return [[turned(first, before), ...generations].join(' '), ...credentials].join(', ');
}

/** In a name that is all capitals, capitals say nothing. */
function isCredential(part: string, parts: readonly string[]): boolean {
  return CREDENTIAL.test(part) && parts.some((each) => each !== each.toUpperCase());
}

function turned(first: string, family: string): string {
  if (first === '') return family;
  return FAMILY_FIRST.test(family) && GIVEN_SECOND.test(first) ? `${family}${first}` : `${first} ${family}`;
}

const trimmed = (text: string) => text.replace(/\s+/gu, ' ').trim();
