import { MANIFEST } from '../manifest/content-package.ts';
import { textOf } from '../files.ts';
import type { Check } from './check.ts';
import { tagsOf } from './html.ts';
import { fileOf } from './references.ts';

/** The manifest is at the top and lists exactly what is there, the page to open among it. */
export const checkManifest: Check = (files) => {
  if (!files.has(MANIFEST)) return [`${MANIFEST} is missing from the top of the package. LMSs refuse a package without it.`];
  const xml = textOf(files, MANIFEST);
  const tags = tagsOf(xml);
  const hrefs = (name: string) =>
    tags.filter((tag) => tag.name === name).flatMap(({ attributes }) => fileOf(attributes.get('href') ?? '') ?? []);
  const listed = new Set(hrefs('file'));
  const present = [...files.keys()].filter((name) => name !== MANIFEST);
  const organizations = tags.filter(({ name }) => name === 'organization').map(({ attributes }) => attributes.get('identifier'));
  const first = tags.find(({ name }) => name === 'organizations')?.attributes.get('default');
  const resources = tags.filter(({ name }) => name === 'resource').map(({ attributes }) => attributes.get('identifier'));
  const identifiers = tags.flatMap(({ attributes }) => attributes.get('identifier') ?? []);
  const items = tags.filter(({ name }) => name === 'item').map(({ attributes }) => attributes.get('identifierref'));
  return [
    ...(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')
      ? []
      : [`${MANIFEST} does not begin with its XML declaration. Put it first.`]),
    ...(/<schemaversion>1\.2<\/schemaversion>/.test(xml)
      ? []
      : [`${MANIFEST} does not name version 1.2, letter for letter, and LMSs guess. Name it.`]),
    ...identifiers
      .filter((identifier, index) => !/^[A-Za-z_][\w.-]*$/.test(identifier) || identifiers.indexOf(identifier) !== index)
      .map(
        (identifier) =>
          `${MANIFEST} has the identifier "${identifier}", which is in use already or does not begin with a letter. Give it another.`,
      ),
    ...(organizations.includes(first)
      ? []
      : [`${MANIFEST} names "${first}" as its organization, and there is none of that name. Correct the default.`]),
    ...items
      .filter((item) => !resources.includes(item))
      .map((item) => `${MANIFEST} has an item for "${item}", and there is no such resource. Correct it.`),
    ...present.filter((name) => !listed.has(name)).map((name) => `${name} is not listed in ${MANIFEST}. List every file of the package.`),
    ...[...listed]
      .filter((name) => !files.has(name))
      .map((name) => `${MANIFEST} lists ${name}, which is not in the package. Remove it from the list.`),
    ...hrefs('resource')
      .filter((name) => !listed.has(name))
      .map((name) => `${MANIFEST} opens ${name} and does not list it. List it too.`),
  ];
};
