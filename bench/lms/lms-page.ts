import { fromText, type Files } from '../../scorm/files.ts';
import { bundle } from '../../src/build/bundle.ts';

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
  const { code } = await bundle(import.meta.dirname, 'page.ts');
  return new Map([
    ['page.html', fromText(HTML)],
    ['page.js', fromText(code)],
  ]);
}
