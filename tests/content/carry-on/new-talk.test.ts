import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../../../src/authoring/content.ts';
import { pageIds } from '../../../src/authoring/site-map.ts';
import { EMPTY_SCENES, FIGURES, POSTURES, SCENES_WITH_FIGURE } from '../../../src/course/scenario/stage.ts';
import { copyContent, type ContentCopy } from '../../helpers/content-folder.ts';
import { CONTRIBUTING, stepsUnder } from '../../helpers/contributing.ts';
import { problemsOf } from '../../helpers/problems-of.ts';
import { choice, ending, node, smallTalk } from '../../unit/scenario/small-talk.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

/** A small talk about the real sources, as an author may write it. */
const written = () => {
  const rests = { sources: ['INT-28'] };
  const talk = smallTalk({ id: 'a-fifth-talk', slot: 900 });
  const { hello, ask } = talk.nodes;
  const resting = (each: typeof hello) => ({ ...each!, choices: each!.choices.map((line) => ({ ...line, ...rests })) });
  return {
    ...talk,
    flags: { WARM: { ...talk.flags['WARM']!, ...rests } },
    nodes: { hello: resting(hello), ask: resting(ask) },
  };
};

const write = (talk: object) => content.write('scenarios/a-fifth-talk.yaml', stringify(talk));
const place = () => content.replace('course.yaml', '- talk: back-at-five', '- talk: back-at-five\n      - talk: a-fifth-talk');
const add = async (talk: object) => {
  await write(talk);
  await place();
};

describe('A fifth talk', () => {
  test('It takes one YAML file and its place in the course, and has its pages', async () => {
    await add(written());
    const edition = (await readContent(content.root)).edition('en');
    expect(edition.talks.map(({ id }) => id)).toContain('a-fifth-talk');
    expect(pageIds(edition)).toEqual(expect.arrayContaining(['a-fifth-talk', 'a-fifth-talk-debrief']));
  });

  test('Without its file, or without its place, it is refused with a sentence that tells the remedy', async () => {
    await write(written());
    expect(await problemsOf(content.root)).toEqual([
      'content/scenarios/a-fifth-talk.yaml is not a step of any module. Add it to content/course.yaml, or take the file out.',
    ]);
    await place();
    await content.remove('scenarios/a-fifth-talk.yaml');
    expect(await problemsOf(content.root)).toEqual([
      'content/course.yaml names the talk "a-fifth-talk", but there is no content/scenarios/a-fifth-talk.yaml. Correct the id or add the talk.',
    ]);
  });

  test('What is wrong with it is told in sentences that name the file', async () => {
    const attic = node([choice('a', { sources: ['INT-28'] }), choice('b', { sources: ['INT-28'] })]);
    await add({ ...written(), nodes: { ...written().nodes, attic } });
    await expect(readContent(content.root)).rejects.toThrow('content/scenarios/a-fifth-talk.yaml: Node "attic" can never be reached.');
  });

  test('A run that ends where it was not meant to stops the build', async () => {
    await add({ ...written(), endings: [ending('good', 'a', { when: { meter: 'trust', atLeast: 6 } }), ending('plain', 'b')] });
    await expect(readContent(content.root)).rejects.toThrow('A run of partly lines can end with "plain", which leads does not say.');
  });
});

describe('The guide for those who write talks', () => {
  test('has the two steps that put a talk into the course, before those that write and try it', () => {
    expect(stepsUnder('A new talk').map((step) => step.split(/[.,:]/)[0])).toEqual([
      'Copy `content/scenarios/back-at-five',
      'Name it in `content/course',
      'Write moments as `nodes`',
      'Write `endings` in the order in which they are tried',
      'Run `npm run dev` and open `/writers/<id>`',
      'Give it a session in `content/guides/en/facilitator',
      'Add a path to each ending to `tests/helpers/golden-paths',
    ]);
  });

  test('names everything that can be drawn', () => {
    const all = [...SCENES_WITH_FIGURE, ...EMPTY_SCENES, ...FIGURES, ...POSTURES];
    expect(all.filter((id) => !CONTRIBUTING.includes(`\`${id}\``))).toEqual([]);
  });
});
