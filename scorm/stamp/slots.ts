import { PROTOCOLS, type PackageSettings, type Protocol } from '../../src/schemas/package-settings.ts';
import { escapeHtml } from './escape.ts';
import { phoneLinked } from './phone.ts';

/** An empty element with its attributes, as Astro writes them. */
const EMPTY_ELEMENT = /<([a-z]+)((?:\s+[a-z][\w-]*(?:="[^"]*")?)*)\s*><\/\1>/g;
const HIDDEN = /\s+hidden(="[^"]*")?(?=\s|$)/;
const ATTRIBUTE = /\s+([a-z][\w-]*)(?:="([^"]*)")?/g;

const IMAGE = /<img((?:\s+[a-z][\w-]*(?:="[^"]*")?)*)\s*\/?>/g;

/** Markup for a place in a page; `words` are the element's attributes, still escaped. "" leaves the place as it is. */
type Filling = (words: ReadonlyMap<string, string>) => string;

/**
 * Fills the places for an agency's words in a page: empty, hidden elements with `data-agency-slot`. Places for which the
 * agency has nothing stay empty and hidden. `logo` is the file name of its logo; it also becomes the source of images with
 * `data-agency-logo`.
 *
 * A place with a box brings its words in attributes, so that they can be translated: `data-added-by` ("Added by
 * {agency}") and, for each line with a label, `data-line-<name>` ("State hotline: {text}").
 */
export function fillSlots(html: string, settings: PackageSettings, logo: string | null): string {
  const fillings = fillingsOf(settings, logo);
  return withLogo(html, logo).replace(EMPTY_ELEMENT, (whole, name: string, attributes: string) => {
    const words = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    const content = fillings.get(words.get('data-agency-slot') ?? '')?.(words) ?? '';
    return content === '' ? whole : `<${name}${attributes.replace(HIDDEN, '')}>${content}</${name}>`;
  });
}

function withLogo(html: string, logo: string | null): string {
  if (logo === null) return html;
  return html.replace(IMAGE, (whole, attributes: string) => {
    if (!/\sdata-agency-logo(?=[\s=]|$)/.test(attributes)) return whole;
    return `<img${attributes.replace(HIDDEN, '')} src="${escapeHtml(logo)}">`;
  });
}

function fillingsOf({ agency, certificate }: PackageSettings, logo: string | null): ReadonlyMap<string, Filling> {
  const box = boxOf(agency.name);
  const picture = logo === null ? '' : `<img class="agency-logo" src="${escapeHtml(logo)}" alt="">`;
  const name = inline(agency.name);
  const hotline = line('hotline', phoneLinked(agency.hotline));
  const onCall = line('on-call', phoneLinked(agency.onCall));
  const tool = line('screening-tool', escapeHtml(agency.screeningTool));
  const limits = line('reporting-limits', escapeHtml(agency.reportingLimits));
  const before: Record<Protocol, Filling[]> = {
    'child-missing': [hotline, onCall],
    'first-24-hours': [onCall],
    reporting: [hotline, limits],
    'response-plan': [],
    screening: [tool],
  };
  return new Map<string, Filling>([
    ...PROTOCOLS.map((id): [string, Filling] => [id, box(...before[id], () => paragraphs(agency.protocols[id]))]),
    ['on-call', box(onCall)],
    ['numbers', box(hotline, onCall)],
    ['header', () => `${picture}${name}`],
    ['certificate-agency', () => name],
    ['certificate-hours', () => inline(certificate.hours)],
    ['certificate-approval', () => inline(certificate.approvalNumber)],
    ['certificate-instructor', () => inline(certificate.instructor)],
  ]);
}

/** A box with the agency's name on it, around what the fillings give. */
function boxOf(agency: string) {
  return (...fillings: Filling[]): Filling =>
    (words) => {
      const content = fillings.map((filling) => filling(words)).join('');
      const by = (words.get('data-added-by') ?? '{agency}').replace('{agency}', () => inline(agency));
      return content === '' ? '' : `<p class="agency__by">${by}</p>${content}`;
    };
}

/** One line with its label; `text` is markup. */
function line(name: string, text: string): Filling {
  return (words) => {
    const isolated = `<bdi>${text}</bdi>`;
    return text === '' ? '' : `<p>${(words.get(`data-line-${name}`) ?? '{text}').replace('{text}', () => isolated)}</p>`;
  };
}

/** Text within a line. `bdi` keeps its direction of reading from turning around what stands beside it. */
function inline(text: string): string {
  return text === '' ? '' : `<bdi>${escapeHtml(text)}</bdi>`;
}

function paragraphs(text: string): string {
  const lines = text.split('\n').map((part) => part.trim());
  return lines
    .filter((part) => part !== '')
    .map((part) => `<p dir="auto">${escapeHtml(part)}</p>`)
    .join('');
}
