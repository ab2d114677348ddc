import type { ItemEntry } from './content.ts';

/** One rule for a single item: sentences that name file, item, what is wrong and the remedy; none when it is kept. */
export type ItemRule = (item: ItemEntry) => string[];

/** Reports show an item's id and little else, and some LMSs cut long ones. */
const LONGEST_ID = 40;
/** The longest option may have a quarter more characters than the shortest: length must not give the answer away. */
const LENGTH_RATIO = 1.25;
/** Among words as short as "2024" and "any year" a few characters are no hint. */
const LENGTH_SLACK = 4;
const FEWEST_WORDS_OF_A_REASON = 6;
const LARGEST_GROUP_SHARE = 0.6;

const placeOf = ({ file, id }: Pick<ItemEntry, 'file' | 'id'>) => `${file}: item "${id}"`;

const found = (item: ItemEntry, wrong: boolean, sentence: string) => (wrong ? [`${placeOf(item)} ${sentence}`] : []);
/** The texts a learner chooses among: one list for all options, one for each blank. */
const choicesOf = (item: ItemEntry): string[][] => {
  if (item.type === 'rewrite') return item.blanks.map(({ options }) => options.map(({ text }) => text));
  return 'options' in item ? [item.options.map(({ text }) => text)] : [];
};
/** The texts a learner moves: steps or cards. */
const movedOf = (item: ItemEntry): string[] => {
  if (item.type === 'sequence') return item.steps.map(({ text }) => text);
  return item.type === 'sort' ? item.cards.map(({ text }) => text) : [];
};
const reasonsOf = (item: ItemEntry): string[] => {
  switch (item.type) {
    case 'true-false':
      return [item.why.true, item.why.false];
    case 'sequence':
      return item.steps.map(({ why }) => why);
    case 'sort':
      return item.cards.map(({ why }) => why);
    case 'rewrite':
      return item.blanks.flatMap(({ options }) => options.map(({ why }) => why));
    default:
      return item.options.map(({ why }) => why);
  }
};
const repeated = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
/** "Yes." or "Right." before a reason is not counted. */
const withoutOpener = (why: string) => why.replace(/^(Yes|No|Right)\.\s+/, '');
const sentences = (text: string) => text.split(/(?<=[.?!]["'”’]?)\s+/);
/** Without what people say in it: a person may say "never" or ask "Aren't you cold?". */
const unquoted = (text: string) => text.replace(/"[^"]*"|“[^”]*”/g, '');

/** An item stands in the file where authors look for it: a final item in that of its objective, a lesson item in that of its lesson. */
export const inItsFile: ItemRule = (item) => {
  const folder = item.use === 'final' ? 'questions' : 'checks';
  const file = item.file.replace(/^content\//, '');
  return [
    ...found(item, !file.startsWith(`${folder}/`), `has "use: ${item.use}"; keep such items in content/${folder}/.`),
    ...found(
      item,
      item.use === 'final' && file.startsWith('questions/') && file !== `questions/${item.objective}.yaml`,
      `measures "${item.objective}"; keep it in content/questions/${item.objective}.yaml.`,
    ),
  ];
};

/** An id that is read whole wherever it is shown. */
export const readableId: ItemRule = (item) =>
  found(item, item.id.length > LONGEST_ID, `has an id of ${item.id.length} characters. Shorten it to ${LONGEST_ID} or fewer.`);

/** A question a worker really meets: when it is, and a child with a name and an age. Claims stand alone. */
export const realMoment: ItemRule = (item) => {
  if (item.use !== 'final' || item.type === 'true-false') return [];
  const time =
    /\b\d{1,2}(:\d\d)? ?(am|pm)\b|\b(noon|midnight|dawn|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(to)?night|morning|afternoon|evening)\b/;
  // An age, not the hour after "It is" or a weekday.
  const child = /\b[A-Z][a-z]+(, | is )\d{1,2}\b(?!:| ?[ap]m\b)/;
  return [
    ...found(item, !time.test(item.stem), 'does not say when it happens. Give the stem a day or an hour.'),
    ...found(
      item,
      ![item.stem, ...choicesOf(item).flat(), ...movedOf(item)].some((text) => child.test(text)),
      'has no child with a name and an age, such as "Grace, 14". Name one.',
    ),
  ];
};

/** A stem is a whole question and a claim a whole sentence: a stem that the options complete gives the answer away by its grammar. */
export const wholeStem: ItemRule = (item) =>
  item.type === 'true-false'
    ? found(item, !/[.]$/.test(item.stem) || item.stem.includes('?'), 'must be a claim that ends with a period, not a question.')
    : found(item, !item.stem.endsWith('?'), 'must end with a whole question, so that no option can finish its sentence.');

/**
 * A question asks for what to do. A "not" is easily overlooked, and asks for what to leave. What people say in the
 * question is not counted.
 */
export const positiveQuestion: ItemRule = (item) => {
  const question = sentences(unquoted(item.stem)).filter((sentence) => sentence.endsWith('?'));
  const negative =
    question.some((sentence) => /\b(not|never|except|least)\b|n['’]t\b/i.test(sentence)) || /\b(NOT|EXCEPT)\b/.test(item.stem);
  return found(item, negative, 'asks a negative question. Ask for what a worker does, not for what a worker does not do.');
};

/** No "all of these": whether it is right follows from the other options, not from knowing the subject. */
export const noBlanketOption: ItemRule = (item) => {
  const blanket = /\b(all|none|both|neither|any) of (the above|these|those|them)\b|\b(both|either) \(?[a-e]\)? (and|or) \(?[a-e]\)?(\W|$)/i;
  return choicesOf(item)
    .flat()
    .flatMap((text) => found(item, blanket.test(text), `has the option "${text}". Write an option of its own.`));
};

/** Words that leave no exception. Lines of talks go without them too. */
export const ABSOLUTE_WORD =
  /\b(always|never|only(?! (if|when|after))|nobody|every(one|body)|none|completely|totally|absolutely|entirely|impossible|guaranteed?)\b/i;

/** No "always" or "never" in an option: readers take such options for wrong, and mostly rightly, without thinking about what they say. */
export const noAbsolutes: ItemRule = (item) => {
  return choicesOf(item)
    .flat()
    .flatMap((text) => {
      const [word] = ABSOLUTE_WORD.exec(text) ?? [];
      return found(
        item,
        word !== undefined,
        `has "${word}" in an option, which tells test-wise readers what to think of it. Say it without.`,
      );
    });
};

/** Options are of similar length: readers take the longest for the right one. */
export const similarLength: ItemRule = (item) =>
  choicesOf(item).flatMap((texts) => {
    const lengths = texts.map((text) => text.length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    return found(
      item,
      longest > Math.max(shortest * LENGTH_RATIO, shortest + LENGTH_SLACK),
      `has options of ${shortest} to ${longest} characters. Bring them within 25% of each other.`,
    );
  });

const wholeSentence = (text: string) => /^["'“‘]?[A-Z]/.test(text) && /[.?!]["'”’]?$/.test(text);

/** Options read alike: whole sentences, all of them speech in quotation marks or none, no two the same. */
export const parallelForm: ItemRule = (item) => {
  if (item.type === 'rewrite') return parallelWords(item);
  const texts = [...choicesOf(item).flat(), ...movedOf(item)];
  const spoken = texts.filter((text) => /^["“]/.test(text)).length;
  const what = 'options' in item ? 'option' : item.type === 'sort' ? 'card' : 'step';
  return [
    ...texts.flatMap((text) =>
      found(item, !wholeSentence(text), `has the ${what} "${text}". Begin it with a capital and end it with a period or question mark.`),
    ),
    ...found(item, spoken > 0 && spoken < texts.length, `has some ${what}s in quotation marks and some not. Write all of them one way.`),
    ...found(item, repeated(texts), `has the same ${what} twice. Change one.`),
  ];
};

/** The words for a blank are mostly parts of a sentence: what they begin and end with must not tell them apart. */
function parallelWords(item: Extract<ItemEntry, { type: 'rewrite' }>): string[] {
  return item.blanks.flatMap(({ letter, options }) => {
    const texts = options.map(({ text }) => text);
    const endings = new Set(texts.map((text) => /[.?!]["'”’]?$/.test(text)));
    return [
      ...found(item, endings.size > 1, `has words for blank ${letter} that end with a period and words that do not. Put it into the text.`),
      ...found(item, repeated(texts), `has the same words for blank ${letter} twice. Change one.`),
    ];
  });
}

/** Reasons teach: one or two sentences on what the option gives or misses, each its own. */
export const teachingReasons: ItemRule = (item) => {
  const reasons = reasonsOf(item);
  return [
    ...reasons.flatMap((why) => [
      ...found(item, sentences(withoutOpener(why)).length > 2, `has a reason of more than two sentences, "${why}" Shorten it.`),
      ...found(
        item,
        why.split(/\s+/).length < FEWEST_WORDS_OF_A_REASON || /^(correct|incorrect|wrong)\b/i.test(why),
        `has the reason "${why}", which marks and does not teach. Say what the option gives or misses.`,
      ),
    ]),
    ...found(item, repeated(reasons), 'gives the same reason twice. Say what each option itself gives or misses.'),
  ];
};

/** Enough wrong options to make ticking everything a bad plan. */
export const balancedMultiple: ItemRule = (item) => {
  if (item.type !== 'multiple') return [];
  const [options, right] = [item.options.length, new Set(item.best).size];
  return [
    ...found(item, options < 4, `has ${options} options. Give it four or five.`),
    ...found(item, right < 2 || right > 3, `has ${right} right options. Make two or three of them right.`),
  ];
};

/** A group that holds most of the cards is the better guess for all of them. */
export const balancedSort: ItemRule = (item) => {
  if (item.type !== 'sort') return [];
  const largest = Math.max(...item.groups.map(({ letter }) => item.cards.filter(({ group }) => group === letter).length));
  return found(
    item,
    largest > Math.ceil(item.cards.length * LARGEST_GROUP_SHARE),
    `has ${largest} of ${item.cards.length} cards in one group. Spread them more evenly.`,
  );
};

/** The same letter in every blank, or a text that reads right from top to bottom, needs no thought. */
export const variedBlanks: ItemRule = (item) =>
  found(
    item,
    item.type === 'rewrite' && new Set(item.blanks.map(({ best }) => best)).size === 1,
    'has its best words in the same place in every blank. Change the order of options in one of them.',
  );

export const ITEM_RULES: readonly ItemRule[] = [
  inItsFile,
  readableId,
  realMoment,
  wholeStem,
  positiveQuestion,
  noBlanketOption,
  noAbsolutes,
  similarLength,
  parallelForm,
  teachingReasons,
  balancedMultiple,
  balancedSort,
  variedBlanks,
];
