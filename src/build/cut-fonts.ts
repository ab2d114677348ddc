/** Cuts the course's fonts anew into `src/fonts/`: `npm run fonts`, after a typeface or the list of cuts has changed. */
import { writeFile } from 'node:fs/promises';
import { cutFont, FONT_CUTS } from './font-cuts.ts';

for (const cut of FONT_CUTS) {
  const font = await cutFont(cut, '.');
  await writeFile(`src/fonts/${cut.file}`, font);
  process.stdout.write(`${cut.file}: ${font.length.toLocaleString('en')} bytes\n`);
}
