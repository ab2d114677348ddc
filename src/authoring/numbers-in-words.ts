const SMALL = 'two|three|four|five|six|seven|eight|nine|ten';
const LARGE =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|' +
  '(?:a|one|two|three|four|five|six|seven|eight|nine|ten) (?:dozen|hundred|thousand|million)';
const SEVERAL = `(?:${LARGE}|${SMALL})`;
const PARTS = '(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const SORT_OF_DAY = '(?:(?:business|working|calendar|school|full|whole|more) )?';

/** Whom and what shares are said of. */
const COUNTED =
  '(?:boys|girls|children|kids|teens|teenagers|youth|young people|runaways|victims|survivors|workers|parents|agencies|states|counties|cases|files|reports|calls)';

/**
 * Statistics and deadlines without a digit. One hour, day or week alone is a way to speak ("take one day at a time"), and so are
 * minutes; with a word of limit before them they are a deadline.
 */
const PATTERNS = [
  /\bpercent\b/,
  // “two days”, “a two-day limit”, “seventy-two hours”
  `\\b${SEVERAL}[- ]${SORT_OF_DAY}(?:hour|day|week|month|year)s?\\b`,
  // “within one hour”, “no later than a week”, “you have one day”
  `\\b(?:within|no later than|at (?:most|least)|(?:more|less|longer) than|up to|ha(?:ve|s|d)) (?:an?|one|${SEVERAL}) ${SORT_OF_DAY}(?:minute|hour|day|week|month|year)s?\\b`,
  // “one in seven”, “four of every ten”
  `\\b(?:one|${SEVERAL}) (?:in|out of|of every) (?:every )?${SEVERAL}\\b`,
  // “two thirds”, “one-fifth of cases”, “a third of boys”; not “a third talk”, nor “a quarter of an hour”
  `\\b(?:(?:one|${SEVERAL})[- ]${PARTS}s?|an? ${PARTS} of)\\b(?! (?:of )?(?:an? )?(?:hour|day))`,
  // “more than half”, “nearly a third”
  `\\b(?:(?:more|less|fewer) than|over|under|about|around|nearly|almost|only|just) (?:an? |one )?${PARTS}\\b(?! (?:of )?an? )`,
  // “half of them”, “half the boys”, “half were missed”
  /\bhalf (?:of|all|(?:the|these|those) (?!night|day|way)|are|were|was|had|have|did|do)\b/,
  // “most of the children”; “wider than most people think” is no share
  `\\bmost of (?:the |all |these |those )*(?:\\w+ )?${COUNTED}\\b`,
  /\bmajority of\b/,
  // “twice as likely”, “three times more often”, “the number doubled”
  `\\b(?:twice|thrice|${SEVERAL} times) (?:as|more|less|the|higher|lower)\\b`,
  /\b(?:doubled|tripled|quadrupled|(?:two|three|four|five|ten)fold)\b/,
  // “hundreds of children”, “three thousand reports”
  `\\b(?:(?:dozens|hundreds|thousands|millions) of|(?:${LARGE}) ${COUNTED})\\b`,
];

/** Finds a number that a reader may want to look up, written in words. */
export const NUMBER_IN_WORDS = new RegExp(PATTERNS.map((part) => (typeof part === 'string' ? part : part.source)).join('|'), 'i');
