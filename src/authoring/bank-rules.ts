import type { ItemEntry } from './content.ts';

/** One rule for all items of one use together: sentences that name the files, what is wrong and the remedy. */
export type BankRule = (items: readonly ItemEntry[]) => string[];

const LONGEST_BEST_SHARE = 0.3;
/** How far from its even share a position may be. Small banks are rounded in their favor. */
const POSITION_SLACK = 1 / 3;
const ITEMS_PER_OBJECTIVE = 5;

const choices = (items: readonly ItemEntry[]) => items.flatMap((item) => (item.type === 'choice' ? [item] : []));
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
    const [fewest, most] = [Math.floor(even * (1 - POSITION_SLACK)), Math.ceil(even * (1 + POSITION_SLACK))];
    const held = able.filter(({ best }) => best === letter).length;
    return held < fewest || held > most
      ? [
          `Option ${letter} is the best answer in ${held} of ${able.length} choice items; it should be ${fewest} to ${most}. ` +
            'Change the order of options in some new items.',
        ]
      : [];
  });
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

export const BANK_RULES: readonly BankRule[] = [bestSeldomLongest, bestInAnyPlace, trueAsOftenAsNot];
