import type { Edition } from '../content.ts';
import { NUMBER_IN_WORDS } from '../numbers-in-words.ts';
import type { Problems } from '../problems.ts';
import { proseOf } from '../prose.ts';
import type { Passage } from '../prose/passage.ts';
import { sentencesOf } from '../sentences.ts';

/** Signs that a sentence is a claim a reader may want to look up. */
const CLAIMS: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a statute', pattern: /§|\bU\.?S\.?C\b|\bPub\. ?L\b|\bC\.?F\.?R\b|\b(?:CAPTA|TVPA|ICWA|title IV-E)\b/ },
  {
    what: 'what the law asks',
    pattern: /\b(?:by|the|federal|state|a) laws?\b|\bstates? (?:must|require)|\brequire[sd]?\b|\bdut(?:y|ies)\b|\blegally\b/i,
  },
  { what: '“must”', pattern: /\bmust\b/i },
  { what: 'a number', pattern: /\d/ },
  { what: 'a number', pattern: NUMBER_IN_WORDS },
];

/**
 * Words that look like claims and are none: clock times, ages of invented children, a span of minutes alone in a cell, phone
 * lines, names of standards, "what you must report". A name after "in" is a place, and the number behind it no age.
 */
const HARMLESS =
  /\b\d{1,2}(?::\d\d)? ?[ap]m\b|(?<!\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Oo]utside) (?:[A-Z]\w+ )*)\b[A-Z]\w+(?:,| is) (?:1?\d|20)(?=[,.?!)]|$)|^\d+ to \d+$|\b988\b|\b911\b|\bunder 18\b|\b\d+-minute\b|\bSCORM (?:1\.2|2004)\b|\bwhat (?:you|I|they) must\b/g;

/** Pages that describe the course itself. Their numbers are about it, and it is its own source. */
const ABOUT_THE_COURSE =
  /^content\/(?:pages\/\w+\/(?:privacy|credits)\.mdx|guides\/\w+\/(?:evidence|hours|lms-report|privacy-answers|reviewers|says-finished|updating)\.mdx|interface\/|course\.yaml|requirements\.yaml|boosters\.yaml|openacr\/)/;

/** The claims of a passage that name no source: what kind of claim each is, and its sentence. */
export function unsourced({ kind, cites, file, text }: Passage): Claim[] {
  return !(kind === 'running' || kind === 'entry') || cites.length > 0 || ABOUT_THE_COURSE.test(file) ? [] : claimsIn(text);
}

interface Claim {
  what: string;
  sentence: string;
}

/** The claims of an English text: what kind of claim each is, and its sentence. */
export function claimsIn(text: string): Claim[] {
  return sentencesOf(text).flatMap((sentence) => {
    const claim = CLAIMS.find(({ pattern }) => pattern.test(sentence.replace(HARMLESS, '')));
    return claim ? [{ what: claim.what, sentence }] : [];
  });
}

/** No claim without a source: a paragraph that holds a number, a statute or a duty of law names what it rests on. */
export function claimChecks(edition: Edition, problems: Problems): void {
  for (const passage of proseOf(edition))
    for (const { what, sentence } of unsourced(passage))
      problems.add(
        `${passage.file}: ${passage.where}`,
        `names no source for ${what}: “${sentence}” Add <Cite id="…" /> or \`sources\`, or say it without the claim.`,
      );
}
