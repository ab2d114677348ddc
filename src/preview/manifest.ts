import type { CmiValues } from '../../scorm/preview/attempt.ts';
import { Problem } from './problem.ts';

/** One thing a package can be opened at: a SCO. */
export interface Sco {
  /** Identifier of the item that leads to it. */
  id: string;
  title: string;
  /** Path in the zip, with the parameters of the item. */
  href: string;
  /** Elements that the manifest settles for it, such as a pass mark. */
  given: CmiValues;
}

/** What a SCORM manifest says, as far as an LMS with one learner needs it. */
export interface Manifest {
  id: string;
  title: string;
  standard: 'scorm12' | 'scorm2004';
  /** As written: "2004 4th Edition". */
  schemaVersion: string;
  /** At least one, in the order of the organization. */
  scos: readonly Sco[];
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Reads `imsmanifest.xml`. Throws a `Problem` when it cannot be read, is of another standard, or names nothing to open. */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  // Browsers put what went wrong into the document itself.
  if (root.localName !== 'manifest' || root.getElementsByTagName('parsererror').length > 0) throw new Problem('badManifest');
  const schemaVersion = textOf(child(child(root, 'metadata'), 'schemaversion'));
  const standard = standardOf(schemaVersion, xml);
  if (standard === null) throw new Problem('otherStandard', schemaVersion);
  const organization = defaultOrganization(root);
  const resources = resourcesOf(root);
  const fromItems = organization === null ? [] : itemsOf(organization).flatMap((item) => scoOf(item, resources, standard));
  // A package may name no organization at all: then its first SCO is opened.
  const scos =
    fromItems.length > 0
      ? fromItems
      : [...resources].flatMap(([id, { href, isSco }]) => (isSco ? [{ id, title: id, href, given: {} }] : []));
  if (scos.length === 0) throw new Problem('nothingToPlay');
  return {
    id: root.getAttribute('identifier') ?? '',
    title: textOf(child(organization, 'title')) || scos[0]!.title,
    standard,
    schemaVersion,
    scos,
  };
}

function standardOf(schemaVersion: string, xml: string): Manifest['standard'] | null {
  if (schemaVersion === '1.2' || schemaVersion === '1.1') return 'scorm12';
  if (/^(2004|CAM 1\.3)/.test(schemaVersion)) return 'scorm2004';
  if (schemaVersion !== '') return null;
  if (xml.includes('adlcp_rootv1p2')) return 'scorm12';
  return xml.includes('adlcp_v1p3') ? 'scorm2004' : null;
}

function defaultOrganization(root: Element): Element | null {
  const organizations = child(root, 'organizations');
  const all = children(organizations, 'organization');
  const named = organizations?.getAttribute('default') ?? '';
  return all.find((each) => each.getAttribute('identifier') === named) ?? all[0] ?? null;
}

interface Resource {
  href: string;
  isSco: boolean;
}

/** The resources that can be opened, by identifier. Each of the three levels may move where names are looked for. */
function resourcesOf(root: Element): ReadonlyMap<string, Resource> {
  const all = child(root, 'resources');
  const base = baseOf(root) + baseOf(all);
  return new Map(
    children(all, 'resource').flatMap((resource) => {
      const href = resource.getAttribute('href');
      // scormtype in SCORM 1.2, scormType in SCORM 2004.
      const type = [...resource.attributes].find(({ localName }) => localName.toLowerCase() === 'scormtype')?.value ?? '';
      const id = resource.getAttribute('identifier') ?? '';
      return href === null ? [] : [[id, { href: base + baseOf(resource) + href, isSco: type.toLowerCase() === 'sco' }] as const];
    }),
  );
}

function baseOf(element: Element | null): string {
  return element?.getAttributeNS(XML, 'base') ?? '';
}

function itemsOf(parent: Element): Element[] {
  return children(parent, 'item').flatMap((item) => [item, ...itemsOf(item)]);
}

function scoOf(item: Element, resources: ReadonlyMap<string, Resource>, standard: Manifest['standard']): Sco[] {
  const resource = resources.get(item.getAttribute('identifierref') ?? '');
  if (resource === undefined || !resource.isSco) return [];
  const id = item.getAttribute('identifier') ?? '';
  return [
    {
      id,
      title: textOf(child(item, 'title')) || id,
      href: withParameters(resource.href, item.getAttribute('parameters') ?? ''),
      given: givenBy(item, standard),
    },
  ];
}

/** SCORM 2004 CAM 3.4.1.12: parameters are joined with "?" or "&". A fragment is appended, unless the address has one already. */
function withParameters(href: string, parameters: string): string {
  if (parameters === '') return href;
  if (parameters.startsWith('#')) return href.includes('#') ? href : href + parameters;
  const bare = parameters.replace(/^[?&]+/, '');
  return href + (href.includes('?') ? '&' : '?') + bare;
}

function givenBy(item: Element, standard: Manifest['standard']): CmiValues {
  const inside = (name: string) =>
    [...item.getElementsByTagName('*')].find(({ localName }) => localName.toLowerCase() === name.toLowerCase());
  const given = (element: string, value: string) => (value === '' ? [] : [[element, value] as const]);
  if (standard === 'scorm12')
    return Object.fromEntries([
      ...given('cmi.launch_data', textOf(child(item, 'datafromlms'))),
      ...given('cmi.student_data.mastery_score', textOf(child(item, 'masteryscore'))),
    ]);
  const primary = inside('primaryObjective');
  const isMeasured = primary?.getAttribute('satisfiedByMeasure') === 'true';
  const threshold = child(item, 'completionThreshold');
  // 3rd Edition: text. 4th Edition: an attribute, which counts only where completion is by measure.
  const least =
    threshold?.getAttribute('completedByMeasure') === 'true' ? (threshold.getAttribute('minProgressMeasure') ?? '1') : textOf(threshold);
  return Object.fromEntries([
    ...given('cmi.launch_data', textOf(child(item, 'dataFromLMS'))),
    ...given('cmi.scaled_passing_score', isMeasured ? textOf(inside('minNormalizedMeasure')) || '1' : ''),
    ...given('cmi.completion_threshold', least),
  ]);
}

function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName.toLowerCase() === name.toLowerCase());
}

function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}
