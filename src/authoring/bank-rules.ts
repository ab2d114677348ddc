import type { ItemEntry } from './content.ts';

/** One rule for all items of one use together: sentences that name the files, what is wrong and the remedy. */
export type BankRule = (items: readonly ItemEntry[]) => string[];

const LONGEST_BEST_SHARE = 0.3;
/** How far from its even share what should not matter may be. Small banks are rounded in their favor. */
const SLACK = 1 / 3;
const ITEMS_PER_OBJECTIVE = 5;

const choices = (items: readonly ItemEntry[]) => items.flatMap((item) => (item.type === 'choice' ? [item] : []));
/** The fewest and the most that are still about as many as an even share. */
const around = (even: number) => [Math.floor(even * (1 - SLACK)), Math.ceil(even * (1 + SLACK))] as const;
const list = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');

/** The best answer is seldom the longest option, or as long as the longest: guessing by length must not pay. */
export const bestSeldomLongest: BankRule = (items) => {
  const all = choices(items);
  const longest = all.filter(({ options, best }) => {
    const chosen = options.find(({ letter }) => letter === best)?.text.length ?? 0;
    return options.every(({ text }) => text.length <= chosen);
  });
  const allowed = Math.max(1, Math.floor(all.length * LONGEST_BEST_SHARE));
  return longest.length > allowed
    ? [
        `The best answer is the longest option in ${longest.length} of ${all.length} choice items; at most ${allowed} may be so. ` +
          `Shorten some of the best answers of ${list(longest.map(({ id }) => id))}.`,
      ]
    : [];
};

/** Each authored position holds the best answer about equally often, however many options an item has. */
export const bestInAnyPlace: BankRule = (items) => {
  const all = choices(items);
  return [...'abcde'].flatMap((letter, position) => {
    const able = all.filter(({ options }) => options.length > position);
    const even = able.reduce((sum, { options }) => sum + 1 / options.length, 0);
    const [fewest, most] = around(even);
    const held = able.filter(({ best }) => best === letter).length;
    return held < fewest || held > most
      ? [
          `Option ${letter} is the best answer in ${held} of ${able.length} choice items; it should be ${fewest} to ${most}. ` +
            'Change the order of options in some new items.',
        ]
      : [];
  });
};

/** "Skip it, as he was gone a day": not "since Monday", "as soon as", "as is usual" or "I'm so glad". */
const OWN_REASON =
  /\bbecause\b|\bsince (?!(mon|tues|wednes|thurs|fri|satur|sun)day\b)|\bso that\b|(^|[,.;:?!] )so (?!(far|long|much)\b)|, as (?!(far|if|is|long|much|soon|though|usual|well)\b)|, in case\b/i;

/**
 * Options that give a reason of their own are the best answer as often as chance would have it. Writers excuse what is
 * wrong ("Wait until Monday, as he is safe") and leave what is right to speak for itself: readers learn to cross out
 * whatever says why. An item whose options all give a reason, or none, tells nothing and is not counted.
 */
export const bestGivesReasonsToo: BankRule = (items) => {
  const telling = choices(items).flatMap((item) => {
    const reasoned = item.options.filter(({ text }) => OWN_REASON.test(text));
    const best = reasoned.some(({ letter }) => letter === item.best);
    return reasoned.length > 0 && reasoned.length < item.options.length
      ? [{ id: item.id, best, given: reasoned.length, share: reasoned.length / item.options.length }]
      : [];
  });
  const [fewest, most] = around(telling.reduce((sum, { share }) => sum + share, 0));
  const held = telling.filter(({ best }) => best);
  if (held.length >= fewest && held.length <= most) return [];
  const [from, to, where] =
    held.length < fewest ? ['wrong options', 'best answers', telling.filter(({ best }) => !best)] : ['best answers', 'wrong options', held];
  return [
    `Of ${telling.reduce((sum, { given }) => sum + given, 0)} options that give their own reason ("since", "so that", ", as", ", so"), ` +
      `${held.length} are the best answer; it should be ${fewest} to ${most}. ` +
      `Take the reason out of some ${from} of ${list(where.map(({ id }) => id))}, or let some ${to} give one.`,
  ];
};

/** About half of the claims are true, so that neither answer is the better guess. */
export const trueAsOftenAsNot: BankRule = (items) => {
  const claims = items.filter((item) => item.type === 'true-false');
  const yes = claims.filter(({ best }) => best === true).length;
  return Math.abs(claims.length - 2 * yes) > Math.max(1, claims.length * 0.2)
    ? [`${yes} of ${claims.length} claims are true. Turn some around, so that about half are.`]
    : [];
};

/** Choosing every word of a note takes longer than the rest: one such item an objective is enough. */
const REWRITES_PER_OBJECTIVE = 1;

/** Every objective has enough items for a second try, of more than one type. For the items of the final check. */
export const objectivesWellCovered: BankRule = (items) =>
  [...new Set(items.map(({ objective }) => objective))].flatMap((objective) => {
    const own = items.filter((item) => item.objective === objective);
    const place = `content/questions/${objective}.yaml`;
    return [
      ...(own.length < ITEMS_PER_OBJECTIVE ? [`${place} has ${own.length} items. Write at least ${ITEMS_PER_OBJECTIVE}.`] : []),
      ...(own.every(({ type }) => type === 'choice') ? [`${place} has nothing but choice items. Add one of another type.`] : []),
      ...(own.filter(({ type }) => type === 'rewrite').length > REWRITES_PER_OBJECTIVE
        ? [`${place} has more than one rewrite item. They take long: keep one, and make the others choices.`]
        : []),
    ];
  });

export const BANK_RULES: readonly BankRule[] = [bestSeldomLongest, bestInAnyPlace, bestGivesReasonsToo, trueAsOftenAsNot];
