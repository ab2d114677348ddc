import { either, oneOf, text, type Format } from '../scorm12/formats.ts';

const matches =
  (pattern: RegExp): Format =>
  (value) =>
    pattern.test(value);

/** A real number: digits with an optional sign and fraction, no exponent. Moodle 4.5 takes no more digits than these. */
export const real = matches(/^-?\d{1,5}(\.\d{1,18})?$/);

/** Characters a URI may hold, and no space; at most `length` of them. A `urn:` must be a right one (RFC 8141). */
export const identifier =
  (length: number): Format =>
  (value) =>
    value.length <= length &&
    /^[\w\-.~:/?#@!$&'()*+,;=%]+$/.test(value) &&
    (!/^urn:/i.test(value) || /^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$/i.test(value));

/** Duration: `P[nY][nM][nD][T[nH][nM][n[.nn]S]]` with at least one part and at most two decimals. */
export const duration = matches(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);

/** A moment: `YYYY-MM-DDThh:mm:ss[.d[d][TZD]]`, each part optional from the right, 1970 to 2038. A zone may follow only a fraction. */
export const timestamp = matches(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/,
);

/** Text of at most `length` characters, a language in front of it not counted. */
export const localized =
  (length: number): Format =>
  (value) =>
    value.replace(/^\{lang=[\w-]*\}/, '').length <= length;

const option = identifier(250);

/** Parts joined by `[,]`, as many as allowed, each of its form; no part twice where it says so. */
const list =
  (part: Format, least: number, most: number, once = false): Format =>
  (value) => {
    const parts = value === '' ? [] : value.split('[,]');
    return parts.length >= least && parts.length <= most && parts.every(part) && (!once || new Set(parts).size === parts.length);
  };

/** Two parts joined by `[.]`. */
const pair =
  (first: Format, second: Format): Format =>
  (value) => {
    const parts = value.split('[.]');
    return parts.length === 2 && first(parts[0] ?? '') && second(parts[1] ?? '');
  };

const span: Format = (value) => {
  const [low, high, ...more] = value.split('[:]');
  if (low === undefined || high === undefined || more.length > 0) return false;
  const bound = either(oneOf(''), real);
  return bound(low) && bound(high) && (low === '' || high === '' || Number(low) <= Number(high));
};

const after =
  (prefix: RegExp, format: Format): Format =>
  (value) =>
    format(value.replace(prefix, ''));

const step = pair(either(oneOf(''), option), either(text(250), real));

/** What a learner may answer, by type of interaction (SCORM 2004 RTE 4.2.9). */
export const responseFormats: Readonly<Record<string, Format>> = {
  'true-false': oneOf('true', 'false'),
  choice: list(option, 0, 36, true),
  'fill-in': list(localized(250), 0, 10),
  'long-fill-in': localized(4000),
  likert: option,
  matching: list(pair(option, option), 1, 36),
  performance: list(step, 1, 125),
  sequencing: list(option, 1, 36),
  numeric: real,
  other: text(4000),
};

/** What may be given as a right answer, by type of interaction. */
export const patternFormats: Readonly<Record<string, Format>> = {
  ...responseFormats,
  'fill-in': after(/^(\{(case_matters|order_matters)=(true|false)\}){0,2}/, list(localized(250), 0, 10)),
  'long-fill-in': after(/^\{case_matters=(true|false)\}/, localized(4000)),
  performance: after(/^\{order_matters=(true|false)\}/, list(pair(either(oneOf(''), option), either(span, text(250))), 1, 125)),
  numeric: span,
};
