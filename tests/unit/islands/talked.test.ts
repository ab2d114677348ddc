import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/authoring/content.ts';
import type { Told } from '../../../src/islands/debrief/debrief-props.ts';
import { Talked } from '../../../src/islands/debrief/talked.tsx';

const { debrief } = (await loadContent()).edition('en').strings;

test('that nothing is reported is said only where choices in talks stay private', () => {
  const shown = renderToString(h(Talked, { strings: debrief, told: { skills: [], asked: [] }, lessons: {} } as unknown as Told));
  expect(shown).toContain('<span class="if-private">It is not reported.</span>');
  expect(shown.replace(/<span class="if-private">.*?<\/span>/g, '')).not.toContain('reported');
});
