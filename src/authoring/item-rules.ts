import type { ItemEntry } from './content.ts';

/** One rule for a single item: sentences that name file, item, what is wrong and the remedy; none when it is kept. */
export type ItemRule = (item: ItemEntry) => string[];

/** Reports show an item's id and little else, and some LMSs cut long ones. */
const LONGEST_ID = 40;
/** The longest option may have a quarter more characters than the shortest: length must not give the answer away. */
const LENGTH_RATIO = 1.25;
const FEWEST_WORDS_OF_A_REASON = 6;

const placeOf = ({ file, id }: Pick<ItemEntry, 'file' | 'id'>) => `${file}: item "${id}"`;

const found = (item: ItemEntry, wrong: boolean, sentence: string) => (wrong ? [`${placeOf(item)} ${sentence}`] : []);
const optionsOf = (item: ItemEntry) => (item.type === 'true-false' ? [] : item.options);
const textsOf = (item: ItemEntry) => optionsOf(item).map(({ text }) => text);
/** "Yes." or "Right." before a reason is not counted. */
const withoutOpener = (why: string) => why.replace(/^(Yes|No|Right)\.\s+/, '');
const sentences = (text: string) => text.split(/(?<=[.?!]["'”’]?)\s+/);
/** Without what people say in it: a person may say "never" or ask "Aren't you cold?". */
const unquoted = (text: string) => text.replace(/"[^"]*"|“[^”]*”/g, '');

/** The bank is found by file: final items by their objective, lesson items by their lesson. */
export const home: ItemRule = (item) => {
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
      ![item.stem, ...textsOf(item)].some((text) => child.test(text)),
      'has no child with a name and an age, such as "Grace, 14". Name one.',
    ),
  ];
};

/** A stem that an option completes gives grammar clues, so stems are whole questions and claims whole sentences. */
export const wholeStem: ItemRule = (item) =>
  item.type === 'true-false'
    ? found(item, !/[.]$/.test(item.stem) || item.stem.includes('?'), 'must be a claim that ends with a period, not a question.')
    : found(item, !item.stem.endsWith('?'), 'must end with a whole question, so that no option can finish its sentence.');

export const positiveQuestion: ItemRule = (item) => {
  const question = sentences(unquoted(item.stem)).filter((sentence) => sentence.endsWith('?'));
  const negative = question.some((sentence) => /\b(not|never|except|least)\b|n't\b/i.test(sentence)) || /\b(NOT|EXCEPT)\b/.test(item.stem);
  return found(item, negative, 'asks a negative question. Ask for what a worker does, not for what a worker does not do.');
};

export const noBlanketOption: ItemRule = (item) => {
  const blanket = /\b(all|none|both|neither|any) of (the above|these|those|them)\b|\b(both|either) \(?[a-e]\)? (and|or) \(?[a-e]\)?(\W|$)/i;
  return textsOf(item).flatMap((text) => found(item, blanket.test(text), `has the option "${text}". Write an option of its own.`));
};

export const noAbsolutes: ItemRule = (item) => {
  const absolute =
    /\b(always|never|only(?! (if|when|after))|nobody|every(one|body)|none|completely|totally|absolutely|entirely|impossible|guaranteed?)\b/i;
  return textsOf(item).flatMap((text) => {
    const [word] = absolute.exec(text) ?? [];
    return found(
      item,
      word !== undefined,
      `has "${word}" in an option, which tells test-wise readers what to think of it. Say it without.`,
    );
  });
};

export const similarLength: ItemRule = (item) => {
  const lengths = textsOf(item).map((text) => text.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return found(
    item,
    lengths.length > 0 && longest > shortest * LENGTH_RATIO,
    `has options of ${shortest} to ${longest} characters. Bring them within 25% of each other.`,
  );
};

/** Options read alike: whole sentences, all of them speech in quotation marks or none, no two the same. */
export const parallelForm: ItemRule = (item) => {
  const texts = textsOf(item);
  const spoken = texts.filter((text) => text.startsWith('"')).length;
  return [
    ...texts.flatMap((text) =>
      found(
        item,
        !/^["'“‘]?[A-Z]/.test(text) || !/[.?!]["'”’]?$/.test(text),
        `has the option "${text}". Begin it with a capital and end it with a period or question mark.`,
      ),
    ),
    ...found(item, spoken > 0 && spoken < texts.length, 'has some options in quotation marks and some not. Write all of them one way.'),
    ...found(item, new Set(texts.map((text) => text.toLowerCase())).size < texts.length, 'has the same option twice. Change one.'),
  ];
};

/** Reasons teach: one or two sentences on what the option gives or misses, each its own. */
export const teachingReasons: ItemRule = (item) => {
  const reasons = item.type === 'true-false' ? [item.why.true, item.why.false] : item.options.map(({ why }) => why);
  return [
    ...reasons.flatMap((why) => [
      ...found(item, sentences(withoutOpener(why)).length > 2, `has a reason of more than two sentences, "${why}" Shorten it.`),
      ...found(
        item,
        why.split(/\s+/).length < FEWEST_WORDS_OF_A_REASON || /^(correct|incorrect|wrong)\b/i.test(why),
        `has the reason "${why}", which marks and does not teach. Say what the option gives or misses.`,
      ),
    ]),
    ...found(item, new Set(reasons).size < reasons.length, 'gives the same reason twice. Say what each option itself gives or misses.'),
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

export const ITEM_RULES: readonly ItemRule[] = [
  home,
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
];
