import { extensionOf } from '../files.ts';
import { isSchemaFile } from '../pick.ts';
import type { Check } from './check.ts';

/** Types that the LMSs looked at serve with a type browsers accept. (Moodle sends woff2 without one, and fonts load all the same.) */
const FILE_TYPES = ['html', 'css', 'js', 'json', 'svg', 'png', 'jpg', 'woff2', 'xml', 'txt', 'pdf'];

/** Only types of files that LMSs serve rightly. Schema files are never fetched by a learner's browser. */
export const checkFileTypes: Check = (files) =>
  [...files.keys()]
    .filter((name) => !FILE_TYPES.includes(extensionOf(name)) && !isSchemaFile(name))
    .map((name) => `${name} is of a type that LMSs may not serve. Use one of ${FILE_TYPES.join(', ')}, or leave it out.`);
