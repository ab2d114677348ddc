import { expect, test } from 'vitest';
import { writersView } from '../../../src/build/writers-view.ts';

type SetUp = (options: { command: string; injectRoute: (route: { pattern: string }) => void }) => void;

/** Routes added for a command of Astro, which hands its integrations much more than this one uses. */
function routesOf(command: 'dev' | 'build'): string[] {
  const routes: string[] = [];
  const setUp = writersView().hooks['astro:config:setup'] as unknown as SetUp;
  setUp({ command, injectRoute: ({ pattern }) => void routes.push(pattern) });
  return routes;
}

test('The writers view is there while writing, and never in the built site', () => {
  expect(routesOf('dev')).toEqual(['/writers/[talk]']);
  expect(routesOf('build')).toEqual([]);
});
