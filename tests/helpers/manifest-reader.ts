import { readManifest } from '../../src/preview/manifest.ts';
import { Problem } from '../../src/preview/problem.ts';

/** What a test in a browser asks for: reading a manifest needs the browser's XML parser. */
Reflect.set(window, 'read', (xml: string) => {
  try {
    return readManifest(xml);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: error.kind, file: error.file };
  }
});
