/** Says whether a value has the form that an element asks for. */
export type Format = (value: string) => boolean;

const matches =
  (pattern: RegExp): Format =>
  (value) =>
    pattern.test(value);

/** Text of at most `length` characters. */
export const text =
  (length: number): Format =>
  (value) =>
    value.length <= length;

/** One word of a fixed list. */
export const oneOf =
  (...words: string[]): Format =>
  (value) =>
    words.includes(value);

/** CMIIdentifier: 1 to 255 printable ASCII characters, no space (SCORM 1.2 RTE 3.4.2). */
export const identifier = matches(/^[!-~]{1,255}$/);

/** CMIDecimal: digits with an optional sign and point, no exponent. */
export const decimal = matches(/^-?\d+(\.\d+)?$/);

/** A score: empty, or a decimal from 0 to 100. */
export const score: Format = (value) => value === '' || (decimal(value) && Number(value) >= 0 && Number(value) <= 100);

/** CMITimespan: HHHH:MM:SS.SS, with two to four digits for the hours. */
export const timespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** CMITime: time of day, HH:MM:SS.SS. */
export const timeOfDay = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** A value that passes any one of the formats. */
export const either =
  (...formats: Format[]): Format =>
  (value) =>
    formats.some((format) => format(value));

const letters = matches(/^[a-z0-9](,[a-z0-9])*$/);
const pairs = matches(/^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/);
const nothing = oneOf('');

/** What a learner may answer, by type of interaction: CMIFeedback of SCORM 1.2 RTE 3.4.2, where choices are single characters. */
export const responseFormats: Readonly<Record<string, Format>> = {
  'true-false': oneOf('t', 'f', '0', '1'),
  choice: either(nothing, letters),
  'fill-in': text(255),
  matching: either(nothing, pairs),
  performance: text(255),
  sequencing: either(nothing, letters),
  likert: matches(/^[a-z0-9]?$/),
  numeric: decimal,
};

const braced =
  (format: Format): Format =>
  (value) =>
    value.startsWith('{') && value.endsWith('}') && format(value.slice(1, -1));

/** What may be given as a right answer: as the learner may answer, or in braces when every part is needed. */
export const patternFormat = (type: string): Format => {
  const format = responseFormats[type] ?? text(255);
  return either(format, braced(format));
};
