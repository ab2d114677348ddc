import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COORDINATOR_PAGES, FIXED_PAGES, STAND_INS } from '../../../src/authoring/site-map.ts';
import { placeIds } from '../../../src/drawings/place.tsx';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];
const text = (name: string) => readFileSync(name, 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

/** Every file and folder that is written by people, folders with a slash at their end. */
const PATHS = readdirSync('.', { withFileTypes: true }).flatMap((top) => {
  if (!top.isDirectory()) return [top.name];
  if (!['bench', 'content', 'public', 'scorm', 'scripts', 'src', 'tests', '.github'].includes(top.name)) return [];
  const below = readdirSync(top.name, { recursive: true, withFileTypes: true }).map((entry) =>
    `${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`.replaceAll('\\', '/'),
  );
  return [`${top.name}/`, ...below];
});

/** Folders that commands of the project make. */
const MADE = ['dist/', 'packages/'];

/** Whether there is such a file or folder. `<id>` and `*` stand for any name. */
function exists(path: string): boolean {
  const pattern = path
    .replace(/[.+?()[\]{}|^$]/g, '\\$&')
    .replace(/<[^>]+>/g, '[^/]+')
    .replaceAll('*', '[^/]*');
  const whole = new RegExp(`^${pattern}/?$`);
  return PATHS.some((known) => whole.test(known));
}

/** What stands between backticks, in running text. */
const spans = (document: string) => [...document.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map(([, span]) => span!);
const blocks = (document: string) => [...document.matchAll(/^```\n([\s\S]*?)^```/gm)].map(([, block]) => block!);

const FILE = /\.(?:ts|tsx|mjs|mdx|yaml|txt|css|astro|json|md)$/;
const isName = (word: string) => word.endsWith('/') || FILE.test(word);

/** Paths of a tree drawn by indenting: the names that a line begins with, up to the gap, below the folder they are indented under. */
function drawn(tree: string): string[] {
  const above: { depth: number; path: string }[] = [];
  return tree.split('\n').flatMap((line) => {
    const depth = line.search(/\S/);
    const words = line.trim().split('  ')[0]!.split(' ');
    const end = words.findIndex((word) => word !== '…' && !isName(word));
    const names = words.slice(0, end < 0 ? words.length : end).filter((word) => word !== '…');
    while (above.length && above.at(-1)!.depth >= depth) above.pop();
    const folder = above.at(-1)?.path ?? '';
    if (names.length) above.push({ depth, path: folder + names[0]! });
    return names.map((name) => folder + name);
  });
}

describe.each(DOCUMENTS)('%s', (name) => {
  const document = text(name);

  test('names no file or folder that is not there', () => {
    const named = spans(document).filter((span) => /^[\w<.][\w<>.*/-]*$/.test(span) && (span.includes('/') || FILE.test(span)));
    // The words of a further language stand beside other files, and only where there is one.
    const paths = named.filter((path) => path !== '<name>.<lang>.yaml').map((path) => path.replace('<lang>', 'en'));
    expect(paths.filter((path) => !MADE.includes(path) && !['', 'src/', 'content/'].some((folder) => exists(folder + path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('leads to no file that is not there', () => {
    const links = [...document.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !exists(link.replace(/\/$/, '')))).toEqual([]);
  });

  test('names no command that is not there', () => {
    const commands = [...document.matchAll(/\bnpm (run )?([\w:-]+)/g)].map(([, , command]) => command!);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    expect(commands).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('names no page that is not there', () => {
    const pages = spans(document).flatMap((span) => /^([\w-]+)\.html$/.exec(span)?.[1] ?? []);
    expect(pages.filter((page) => !([...FIXED_PAGES, ...COORDINATOR_PAGES, ...STAND_INS] as string[]).includes(page))).toEqual([]);
  });
});

describe('The plan of the house in CONTRIBUTING.md', () => {
  const paths = blocks(text('CONTRIBUTING.md')).flatMap(drawn);

  test('shows nothing that is not there', () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.map((path) => path.replace('<lang>', 'en')).filter((path) => !exists(path.replace(/\/$/, '')))).toEqual([]);
  });

  test('shows every folder of src and everything in content', () => {
    // The words of another language stand beside the file they are of: `course.es.yaml`.
    const isTranslation = (path: string) => /^content\/[^.]+\.[\w-]+\.yaml$/.test(path);
    const inside = PATHS.filter((path) => /^(?:src\/[^/]+\/|content\/[^/]+\/?)$/.test(path) && !isTranslation(path));
    expect(inside.filter((path) => !paths.some((shown) => shown.startsWith(path)))).toEqual([]);
  });
});

test('CONTRIBUTING.md names every place that can be drawn at the top of a lesson', () => {
  expect(placeIds.filter((id) => !text('CONTRIBUTING.md').includes(`\`${id}\``))).toEqual([]);
});

describe('What pages are written with, in CONTRIBUTING.md', () => {
  const tags = [...text('CONTRIBUTING.md').matchAll(/`<([A-Z]\w+)([^`]*)>`/g)].map(([, tag, rest]) => ({ tag: tag!, rest: rest! }));

  test('is every tag there is, and no other', () => {
    const known = ['mdx', 'guides'].flatMap((folder) => {
      const [, names = ''] = /ocabulary = \{([^}]+)\}/.exec(text(`src/components/${folder}/vocabulary.ts`)) ?? [];
      return names.match(/(?<!\.)\b[A-Z]\w+/g) ?? [];
    });
    expect([...new Set(tags.map(({ tag }) => tag))].toSorted()).toEqual(known.toSorted());
  });

  test('gives each tag what it takes', () => {
    const taken = tags.flatMap(({ tag, rest }) => [...rest.matchAll(/(\w+)=/g)].map(([, name]) => ({ tag, name: name! })));
    const unknown = taken.filter(({ tag, name }) => !new RegExp(`^  ${name}\\??: `, 'm').test(text(`src/components/mdx/${tag}.astro`)));
    expect(unknown).toEqual([]);
  });
});

test('a release has one number in the course, in the package and at the top of the change log', () => {
  const [, course] = /^version: (\S+)$/m.exec(text('content/course.yaml')) ?? [];
  const [, newest] = /^## (\S+) \(\d{4}-\d\d-\d\d\)$/m.exec(text('CHANGELOG.md')) ?? [];
  expect(course).toMatch(/^\d+\.\d+\.\d+$/);
  expect(newest).toBe(course);
  expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(course);
});
