import { describe, expect, test } from 'vitest';
import { launchPages } from '../../../src/launch/pages.ts';

const pages = launchPages(['index', 'first-24-hours', 'es-first-24-hours']);

describe('the pages a launch may show', () => {
  test('begin with the first name that is one of them', () => {
    expect(pages.first('', 'first-24-hours')).toBe('first-24-hours');
    expect(pages.first('es-first-24-hours', 'first-24-hours')).toBe('es-first-24-hours');
    expect(pages.first('', '')).toBe('index');
  });

  test.each(['../secret', 'https://example.org/index', 'launch', 'index.html', '//example.org/first-24-hours'])(
    '%j is none of them',
    (name) => {
      expect(pages.first(name)).toBe('index');
      expect(pages.address(name)).toBe('index.html');
    },
  );

  test('are known by their file wherever it lies', () => {
    expect(pages.pageOf('/pluginfile.php/7/course 1/first-24-hours.html')).toBe('first-24-hours');
    expect(pages.pageOf('first-24-hours.html')).toBe('first-24-hours');
    expect(pages.pageOf('/course/launch.html')).toBeNull();
    expect(pages.pageOf('/course/')).toBeNull();
  });
});
