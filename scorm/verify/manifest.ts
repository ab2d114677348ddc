import { MANIFEST } from '../manifest/content-package.ts';
import { textOf, type Files } from '../files.ts';
import { isListed } from '../pick.ts';
import type { Check } from './check.ts';
import { tagsOf, type Tag } from './html.ts';
import { fileOf } from './references.ts';
import { SCHEMA_VERSIONS, standardOf } from './standard.ts';

/** The manifest of a SCORM package is at the top and lists exactly what is there, the page to open among it. */
export const checkManifest: Check = (files) => {
  const standard = standardOf(files);
  if (standard === 'cmi5') return [];
  if (!files.has(MANIFEST)) return [`${MANIFEST} is missing from the top of the package. LMSs refuse a package without it.`];
  const xml = textOf(files, MANIFEST);
  const tags = tagsOf(xml);
  return [
    ...wordingFaults(xml, SCHEMA_VERSIONS[standard], standard === 'scorm12' ? 'scormtype' : 'scormType'),
    ...nameFaults(tags),
    ...listFaults(tags, files),
  ];
};

function wordingFaults(xml: string, version: string, scormType: string): string[] {
  const faults: [boolean, string][] = [
    [xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>'), 'does not begin with its XML declaration. Put it first.'],
    [
      xml.includes(`<schemaversion>${version}</schemaversion>`),
      `does not name version ${version}, letter for letter, and LMSs guess. Name it.`,
    ],
    [
      xml.includes(`adlcp:${scormType}="sco"`),
      `does not say adlcp:${scormType}="sco", in just this case. No schema notices, and LMSs find nothing to open.`,
    ],
  ];
  return faults.flatMap(([isRight, fault]) => (isRight ? [] : [`${MANIFEST} ${fault}`]));
}

function nameFaults(tags: readonly Tag[]): string[] {
  const all = (name: string, attribute: string) =>
    tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes.get(attribute));
  const first = all('organizations', 'default')[0];
  const resources = all('resource', 'identifier');
  const identifiers = tags.flatMap(({ attributes }) => attributes.get('identifier') ?? []);
  return [
    ...identifiers
      .filter((identifier, index) => !/^[A-Za-z_][\w.-]*$/.test(identifier) || identifiers.indexOf(identifier) !== index)
      .map(
        (identifier) =>
          `${MANIFEST} has the identifier "${identifier}", which is in use already or does not begin with a letter. Give it another.`,
      ),
    ...(all('organization', 'identifier').includes(first)
      ? []
      : [`${MANIFEST} names "${first}" as its organization, and there is none of that name. Correct the default.`]),
    ...all('item', 'identifierref')
      .filter((item) => !resources.includes(item))
      .map((item) => `${MANIFEST} has an item for "${item}", and there is no such resource. Correct it.`),
  ];
}

function listFaults(tags: readonly Tag[], files: Files): string[] {
  const hrefs = (name: string) =>
    tags.filter((tag) => tag.name === name).flatMap(({ attributes }) => fileOf(attributes.get('href') ?? '') ?? []);
  const listed = new Set(hrefs('file'));
  const present = [...files.keys()].filter(isListed);
  return [
    ...present.filter((name) => !listed.has(name)).map((name) => `${name} is not listed in ${MANIFEST}. List every file of the package.`),
    ...[...listed]
      .filter((name) => !files.has(name))
      .map((name) => `${MANIFEST} lists ${name}, which is not in the package. Remove it from the list.`),
    ...hrefs('resource')
      .filter((name) => !listed.has(name))
      .map((name) => `${MANIFEST} opens ${name} and does not list it. List it too.`),
  ];
}
