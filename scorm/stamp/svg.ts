import { readMarkup, type Markup } from './svg-markup.ts';
import { readSvgText } from './svg-text.ts';

/** Elements that draw and can do nothing else. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker style filter feBlend feColorMatrix feComponentTransfer ' +
    'feComposite feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset'
  ).split(' '),
);

const PLAIN = 'Save it from your drawing program as "plain SVG", or choose a PNG.';

/**
 * Why a drawing cannot go into the package; null when it can. Opened at its own address, an SVG is a page that can run
 * scripts on the LMS's own host. So a drawing is read strictly, and refused as a whole rather than mended: it may hold
 * only elements that draw, no event handlers, and no address except of a part of itself.
 */
export function svgFault(content: Uint8Array): string | null {
  const { text, fault: unread } = readSvgText(content);
  if (unread !== null) return `${unread} ${PLAIN}`;
  const found = readMarkup(text);
  if (found === null || found.elements[0]?.name !== 'svg') return `The logo is not a plain SVG drawing. ${PLAIN}`;
  const fault = found.elements.map(elementFault).find((sentence) => sentence !== null);
  return fault === undefined ? null : `${fault} ${PLAIN}`;
}

function elementFault({ name, attributes, text }: Markup['elements'][number]): string | null {
  if (!ELEMENTS.has(name)) return `The logo holds <${name}>, which does more than draw.`;
  if (name === 'svg' && attributes.get('xmlns') !== 'http://www.w3.org/2000/svg') return 'The logo does not say that it is SVG.';
  for (const [attribute, value] of attributes) {
    const local = attribute.slice(attribute.indexOf(':') + 1).toLowerCase();
    if (local.startsWith('on')) return `The logo holds a script: ${attribute}.`;
    if (attribute === 'xmlns' && value !== 'http://www.w3.org/2000/svg') return 'The logo holds parts that are not SVG.';
    if (local === 'base' || (local === 'href' && !value.startsWith('#')) || namesFile(value))
      return `The logo names another file: ${attribute}.`;
    if (moves(value) && local === 'style') return MOVES;
  }
  if (name !== 'style') return null;
  if (moves(text)) return MOVES;
  return namesFile(text) ? 'The logo names another file in its styles.' : null;
}

/** A picture on nearly every page that moves by itself is in the way of reading (WCAG 2.2.2), and one that flashes can do harm (2.3.1). */
const MOVES = 'The logo moves by itself.';

/** Whether styles let something move. */
function moves(styles: string): boolean {
  return /@(-\w+-)?keyframes|\b(animation|transition)\b/i.test(styles);
}

/** Whether a style or an attribute can fetch something. A backslash could hide that it does. */
function namesFile(value: string): boolean {
  return /@import|\\|url\((?!\s*["']?#)|(?:javascript|data):|image-set|expression\(/i.test(value);
}
