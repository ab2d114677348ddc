import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/authoring/content.ts';
import { pageIds } from '../../src/authoring/site-map.ts';
import { typeset } from '../../src/authoring/typeset.ts';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';
import { problemsOf } from '../helpers/problems-of.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

const aid = 'aids/en/after-a-disclosure.mdx';
const lesson = 'lessons/en/closing/tomorrow.mdx';
const problems = () => problemsOf(content.root);

describe('the toolkit', () => {
  it('makes a page of every job aid and guide, the aids in the order their authors gave them', async () => {
    await content.replace('aids/en/looking-after-yourself-card.mdx', /^order: \d+$/m, 'order: 1');
    await content.replace('aids/en/return-talk-card.mdx', /^order: \d+$/m, 'order: 99');
    const edition = (await readContent(content.root)).edition('en');
    const aids = edition.prose.flatMap(({ id, kind }) => (kind === 'aid' ? [id] : []));
    expect(aids[0]).toBe('looking-after-yourself-card');
    expect(aids.at(-1)).toBe('return-talk-card');
    expect(pageIds(edition)).toEqual(expect.arrayContaining([...aids, 'facilitator', 'toolkit']));
  });

  it('tells each job aid by the small drawing its head names, and by a sheet of paper where it names none', async () => {
    await content.replace(aid, /^icon: .*\n/m, '');
    const icons = (await readContent(content.root))
      .edition('en')
      .prose.flatMap((page) => (page.kind === 'aid' ? [[page.id, page.icon]] : []));
    expect(Object.fromEntries(icons)).toMatchObject({ 'after-a-disclosure': 'sheet', 'return-talk-card': 'door' });
  });

  it('refuses a drawing that there is none of, and names those there are', async () => {
    await content.replace(aid, /^icon: .*$/m, 'icon: bell');
    expect(await problems()).toEqual([
      expect.stringMatching(/^content\/aids\/en\/after-a-disclosure\.mdx, line 5: icon is not right .*"sheet".*"cup"/),
    ]);
  });

  it('has a line to write on for each thing that the sheet to fill in asks for', async () => {
    const aids = (await readContent(content.root)).edition('en').prose;
    const sheet = aids.find(({ id }) => id === 'what-to-tell');
    const asked = [...(sheet?.body ?? '').matchAll(/<Blank>(.*?)<\/Blank>/g)].map(([, label]) => label);
    for (const wanted of [
      /^Name/,
      /^Age/,
      /^Clothes/,
      /^Where/,
      /^When/,
      /^With whom/,
      /^Phone numbers/,
      /NCIC number/,
      /NCMEC number/,
      /^Time/,
      /^Who took/,
    ])
      expect(asked).toContainEqual(expect.stringMatching(wanted));
  });

  it('calls each stop of a team session what its talk calls that moment, so that it can be found', async () => {
    const { prose, talks } = (await readContent(content.root)).edition('en');
    const guide = prose.find(({ id }) => id === 'facilitator')?.body ?? '';
    const sessions = talks.map(({ id, title, nodes }) => {
      const [, table = ''] = guide.split(`**${title}** (`);
      const stops = [...(table.split('\n\n')[1] ?? '').matchAll(/^\| (.+?) +\|/gm)].slice(2).map(([, stop = '']) => typeset(stop));
      const moments = new Set(Object.values(nodes).map((node) => node.title));
      return { id, stops, unknown: stops.filter((stop) => !moments.has(stop)) };
    });
    const without = sessions.filter(({ stops }) => stops.length === 0).map(({ id }) => id);
    expect(without, 'talks without a session in content/guides/en/facilitator.mdx').toEqual([]);
    expect(sessions.flatMap(({ id, unknown }) => unknown.map((stop) => `${id} has no moment "${stop}"`))).toEqual([]);
  });

  it('refuses a job aid that does not say when it was checked', async () => {
    await content.replace(aid, /^checked: .+\n/m, '');
    expect(await problems()).toEqual([
      expect.stringMatching(
        /after-a-disclosure\.mdx.*: checked is missing\. Add it\. It holds: The day its law and hotlines were last held/,
      ),
    ]);
  });

  it('holds a job aid to the same rules as a lesson: sources that exist, links that lead somewhere, no phone number', async () => {
    await content.replace(aid, /<Cite id="[^"]+"/, '<Cite id="no-such-source"');
    await content.replace(aid, '## 4. Report', '## 4. Report\n\n[There](no-such-page.html) or 1-800-555-0100.');
    expect((await problems()).join('\n')).toMatch(
      /names the source "no-such-source"[\s\S]*links to "no-such-page\.html"[\s\S]*1-800-555-0100/,
    );
  });

  it('names the lesson that leads to a job aid nobody wrote', async () => {
    await content.replace(lesson, '<JobAid id="return-talk-card" />', '<JobAid id="no-such-card" />');
    expect(await problems()).toEqual([
      expect.stringMatching(/tomorrow\.mdx names the job aid "no-such-card", which is not in content\/aids\/\. Correct/),
    ]);
  });

  it('names the page that leaves room for agency words no agency can fill', async () => {
    await content.replace(lesson, '<Agency id="on-call" />', '<Agency id="no-such-slot" />');
    expect(await problems()).toEqual([expect.stringMatching(/tomorrow\.mdx names the agency slot "no-such-slot"/)]);
  });

  it('refuses a look back without a question', async () => {
    await content.replace('boosters.yaml', / {2}questions:\n(?: {4}- .+\n)+/, '  questions: []\n');
    expect(await problems()).toEqual([expect.stringMatching(/boosters\.yaml, line \d+: \[1\]\.questions is not right/)]);
  });
});
