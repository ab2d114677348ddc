import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { bundle } from '../../src/build/bundle.ts';
import { Bust } from '../../src/drawings/bust.tsx';
import { DoorEmblem } from '../../src/drawings/door-emblem.tsx';
import { ArmsInPose } from '../../src/drawings/figure/arms.tsx';
import { postures, type Arms } from '../../src/drawings/figure/postures.ts';
import { Mark } from '../../src/drawings/mark.tsx';
import { people } from '../../src/drawings/people.ts';
import { Place, placeIds } from '../../src/drawings/place.tsx';
import { PorchHero } from '../../src/drawings/porch-hero.tsx';
import { PorchWelcome } from '../../src/drawings/porch-welcome.tsx';
import { SceneSheet } from '../../src/drawings/scene-sheet.tsx';
import { Scene } from '../../src/drawings/scene.tsx';
import { StagedScene } from '../../src/drawings/staged-scene.tsx';
import { emptyScenes, personIds, postureIds, sceneIds } from '../helpers/drawn.ts';

const label = 'A "door" & a lamp';

type Drawing = [name: string, draw: (label?: string) => string];

/** Every drawing: a name for the report, and its markup with or without a label. */
const drawings: Drawing[] = [
  ['the mark', (text) => renderToString(h(Mark, { label: text }))],
  ['the porch', (text) => renderToString(h(PorchHero, { label: text }))],
  ['the porch at first light', (text) => renderToString(h(PorchWelcome, { label: text }))],
  ['the door in outline', (text) => renderToString(h(DoorEmblem, { label: text }))],
  ...placeIds.map((id): Drawing => [`place ${id}`, (text) => renderToString(h(Place, { id, label: text }))]),
  ...sceneIds.map((id): Drawing => [`scene ${id}`, (text) => renderToString(h(Scene, { id, label: text }))]),
  ...personIds.flatMap((person) =>
    postureIds.flatMap((posture): Drawing[] => [
      [`${person}, ${posture}`, (text) => renderToString(h(Scene, { id: 'couch', person, posture, label: text }))],
      [`bust of ${person}, ${posture}`, (text) => renderToString(h(Bust, { person, posture, label: text }))],
    ]),
  ),
];

describe.each(drawings)('%s', (_, draw) => {
  test('is drawn without style attributes, ids, words or broken numbers', () => {
    const markup = draw();
    expect(markup.match(/<(path|circle|ellipse|rect)/g)?.length).toBeGreaterThan(4);
    expect(markup).not.toMatch(/\sstyle=|\sid=|<text|NaN|undefined/);
  });

  test('is decoration without a label and an image with one', () => {
    const markup = draw();
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).not.toContain('role=');
    const labelled = draw(label);
    expect(labelled).toContain('role="img" aria-label="A &quot;door&quot; &amp; a lamp"');
    expect(labelled).not.toContain('aria-hidden');
  });
});

test('Every posture of every person looks different from every other', () => {
  const seen = personIds.flatMap((person) => postureIds.map((posture) => renderToString(h(Bust, { person, posture }))));
  expect(new Set(seen).size).toBe(personIds.length * postureIds.length);
});

test('Nobody holds a mug in a car or on their feet', () => {
  const rim = /<ellipse cx="19" cy="4"/;
  const settled = (id: string) => renderToString(h(StagedScene, { id, person: 'kay', posture: 'settled' }));
  expect(settled('couch')).toMatch(rim);
  const dry = ['car', 'dog-park', 'parked', 'sidewalk', 'kitchen-table'];
  expect(dry.filter((id) => rim.test(settled(id)))).toEqual([]);
});

test('A figure on its feet keeps its hands where one can stand with them', () => {
  const hands = (arms: Arms) => renderToString(h(ArmsInPose, { person: people.kay, arms, lift: postures.still.shoulders }));
  const still = (id: string) => renderToString(h(StagedScene, { id, person: 'kay', posture: 'still' }));
  expect(still('backyard')).toContain(hands('knees'));
  for (const id of ['sidewalk', 'kitchen-table']) {
    expect(still(id)).not.toContain(hands('knees'));
    expect(still(id)).toContain(hands('wrist'));
  }
});

test('The young person is seen in every scene but the empty ones', () => {
  const unchanged = sceneIds.filter(
    (id) => renderToString(h(Scene, { id })) === renderToString(h(Scene, { id, person: 'eli', posture: 'wary' })),
  );
  expect(unchanged).toEqual(emptyScenes);
});

test('Ids that are not drawn give no picture and break nothing', () => {
  expect(renderToString(h(Scene, { id: 'constructor' }))).toBe('');
  expect(renderToString(h(StagedScene, { id: 'toString', person: 'eli', posture: 'open' }))).not.toContain('<path');
  expect(renderToString(h(Place, { id: 'toString' }))).not.toContain('<path');
  expect(renderToString(h(Scene, { id: 'couch', person: 'eli', posture: 'toString' }))).toBe(renderToString(h(Scene, { id: 'couch' })));
});

test('A staged scene uses a place that the sheet carries once', () => {
  const sheet = renderToString(h(SceneSheet, { ids: ['couch', 'desk', 'couch', 'moon'] }));
  expect(sheet.match(/ id="[^"]+"/g)).toEqual([' id="scene-couch"', ' id="scene-desk"']);
  const staged = renderToString(h(StagedScene, { id: 'couch', person: 'eli', posture: 'open' }));
  expect(staged).toContain('<use href="#scene-couch"');
  expect(staged).not.toMatch(/\sid=/);
});

test('Lessons ask only for places that are drawn', () => {
  const lessons = readdirSync('content/lessons', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  const asked = lessons.map((name) => /^place: *(\S+)/m.exec(readFileSync(`content/lessons/${name}`, 'utf8'))?.[1]);
  expect(placeIds).toEqual(expect.arrayContaining(asked));
});

test('The icon file is the mark', () => {
  const shapes = (svg: string) =>
    [...svg.matchAll(/ (d|cx|cy|r|fill|stroke|opacity)="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`).sort();
  expect(shapes(readFileSync('public/icon.svg', 'utf8'))).toEqual(shapes(renderToString(h(Mark, { label: undefined }))));
});

describe('What the drawings weigh', () => {
  const weight = async (entry: string) => gzipSync((await bundle('tests/helpers/weighed', entry)).code, { level: 9 }).length;

  test('The figure, its people, its postures and the frame of a scene add under 7.7 KB to a script', async () => {
    expect((await weight('with-drawings.ts')) - (await weight('preact-alone.ts'))).toBeLessThan(7700);
  });

  test.each(placeIds)('The place %s adds under 3 KB to a page', (id) => {
    const markup = gzipSync(renderToString(h(Place, { id })), { level: 9 }).length;
    expect(markup).toBeLessThan(3000);
  });
});
