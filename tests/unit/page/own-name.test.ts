import { expect, it } from 'vitest';
import { ownName } from '../../../src/page/own-name.ts';

const named = (path: string) => ownName('draft', `https://county.example${path}`);

it('every page of one copy of the website gives the same name, whatever follows it in its address', () => {
  const pages = ['/course/', '/course/a.html', '/course/es-b.html?c=/d/#/e/'].map(named);
  expect(new Set(pages)).toEqual(new Set(['draft /course/']));
});

it('each copy on one origin has a name of its own', () => {
  const folders = ['/', '/course/', '/course/trial/', '/course-two/', '/lms%20content/'];
  expect(new Set(folders.map(named)).size).toBe(folders.length);
});
