import { textOf, type Files } from '../files.ts';
import { MANIFEST } from '../manifest/content-package.ts';
import { isSchemaFile, SCHEMA_NOTICE } from '../pick.ts';
import type { Check } from './check.ts';
import { standardOf } from './standard.ts';

const INCLUDED = /schemaLocation\s*=\s*"([\w.-]+\.xsd)"/g;

/**
 * A SCORM 2004 package brings the schema files its manifest points to, and those that these include: ADL's package test
 * fails without them. Packages in other standards have no use for them.
 */
export const checkSchemas: Check = (files) => {
  if (standardOf(files) !== 'scorm2004')
    return [...files.keys()].filter(isSchemaFile).map((name) => `${name} belongs into SCORM 2004 packages only. Leave it out.`);
  const needed = new Set([SCHEMA_NOTICE, ...pointedTo(files)]);
  for (const name of needed) for (const [, included = ''] of textOf(files, name).matchAll(INCLUDED)) needed.add(included);
  const missing = [...needed].filter((name) => !files.has(name));
  return missing.map((name) => `${name} is missing, and the manifest is described by it. Put it at the top of the package.`);
};

function pointedTo(files: Files): string[] {
  return (
    /xsi:schemaLocation="([^"]*)"/
      .exec(textOf(files, MANIFEST))?.[1]
      ?.split(/\s+/)
      .filter((part) => part.endsWith('.xsd')) ?? []
  );
}
