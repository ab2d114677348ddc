/** `--sp-3:12px` as a minified stylesheet has it. */
const DECLARED = /(?<=[{;])(--[\w-]+):([^;{}]*)(;|(?=\}))/g;

/** A token where it is used, and whether something follows that has to be kept apart from its value. */
const USED = /var\((--[\w-]+)\)(?=([^\s;,!)}])?)/g;

/** The same, whether or not there is another value to fall back to. */
const NAMED = /var\((--[\w-]+)/g;

/** A longer value would take more room in each place than the name of its token. */
const LONGEST = 12;

/** Values that stand for others, or for nothing. */
const OPEN = /^\s*$|var\(/;

const found = (css: string, pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, token = '']) => token));

/**
 * Puts the values of tokens that never change in their places, and takes the tokens out: what the nine spaces measure is known
 * when the site is built, and no browser should have to look it up for each element. A token stays where it has two values, as
 * by color scheme or width of the window, or another one to fall back to, or is named outside of stylesheets. Tokens that a
 * page does not use are taken out of its stylesheet too.
 *
 * @param sheets all stylesheets of the site by name, minified: a token may be declared in one and used in another
 * @param outside every text that may name a token besides, such as pages and scripts
 */
export function settleTokens(sheets: ReadonlyMap<string, string>, outside: readonly string[]): Map<string, string> {
  const all = [...sheets.values()].join('');
  const values = new Map<string, Set<string>>();
  for (const [, token = '', value = ''] of all.matchAll(DECLARED)) values.set(token, (values.get(token) ?? new Set()).add(value));
  const isNamedOutside = (token: string) => outside.some((text) => text.includes(token));
  const settled = new Map(
    [...values].flatMap(([token, [value = '', ...others]]) =>
      others.length > 0 || OPEN.test(value) || value.length > LONGEST || all.includes(`var(${token},`) || isNamedOutside(token)
        ? []
        : [[token, value] as const],
    ),
  );

  // Of a page with two stylesheets, one may use what the other declares.
  const borrowed = new Set(
    [...sheets.values()].flatMap((css) => {
      const own = found(css, DECLARED);
      return [...found(css, NAMED)].filter((token) => !own.has(token));
    }),
  );
  const inPlace = (css: string) => {
    const named = found(css, NAMED);
    const isIdle = (token: string) => !named.has(token) && !borrowed.has(token) && !isNamedOutside(token);
    return css
      .replaceAll(DECLARED, (declared, token: string) => (settled.has(token) || isIdle(token) ? '' : declared))
      .replaceAll(USED, (used, token: string, next?: string) => {
        const value = settled.get(token);
        if (value === undefined) return used;
        return next === undefined ? value : `${value} `;
      })
      .replaceAll(/calc\(-1 ?\* ?(\d+px)\)/g, '-$1');
  };
  return new Map([...sheets].map(([name, css]) => [name, inPlace(css)]));
}
