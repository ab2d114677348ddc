import { join } from 'node:path';
import { build } from 'esbuild';
import { fromText, type Files } from '../../scorm/files.ts';

const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100vh; display: block }</style>
<script defer src="page.js"></script></head>
<body></body>
</html>
`;

/** The page of a small SCORM 1.2 LMS, in which something can be launched. */
export async function lmsPage(): Promise<Files> {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, 'page.ts')], bundle: true, minify: true, write: false });
  return new Map([
    ['page.html', fromText(HTML)],
    ['page.js', outputFiles[0]!.contents],
  ]);
}
