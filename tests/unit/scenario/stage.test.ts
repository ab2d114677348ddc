import { expect, test } from 'vitest';
import { FIGURES, POSTURES, SCENES } from '../../../src/course/scenario/stage.ts';
import { emptyScenes, personIds, postureIds, sceneIds } from '../../../src/drawings/scene.tsx';

test('What talks may name is what is drawn', () => {
  expect([...POSTURES].sort()).toEqual([...postureIds].sort());
  expect(Object.keys(SCENES).sort()).toEqual([...sceneIds].sort());
  expect([...FIGURES].sort()).toEqual([...personIds].sort());
});

test('The scenes said to hold nobody are those drawn without anybody', () => {
  const empty = Object.entries(SCENES).filter(([, figure]) => !figure);
  expect(empty.map(([id]) => id).sort()).toEqual([...emptyScenes].sort());
});
