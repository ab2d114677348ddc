import { expect, test } from 'vitest';
import { EMPTY_SCENES, FIGURES, isScene, POSTURES, SCENES_WITH_FIGURE, showsFigure } from '../../../src/course/scenario/stage.ts';
import { talkStrings } from '../../../src/schemas/talk-strings.ts';
import { emptyScenes, personIds, postureIds, sceneIds } from '../../helpers/drawn.ts';

test('What talks may name is what is drawn', () => {
  expect([...POSTURES].sort()).toEqual([...postureIds].sort());
  expect([...SCENES_WITH_FIGURE, ...EMPTY_SCENES].sort()).toEqual([...sceneIds].sort());
  expect([...FIGURES].sort()).toEqual([...personIds].sort());
});

test('The scenes said to hold nobody are those drawn without anybody', () => {
  expect([...EMPTY_SCENES].sort()).toEqual([...emptyScenes].sort());
});

test('A scene is one that is listed, whoever is seen in it', () => {
  expect([isScene('couch'), isScene('desk'), isScene('moon'), isScene('toString')]).toEqual([true, true, false, false]);
  expect([showsFigure('couch'), showsFigure('desk'), showsFigure('moon')]).toEqual([true, false, false]);
});

test('Every scene and every posture has its words', () => {
  const { scenes, postures } = talkStrings.talk.shape;
  expect(Object.keys(scenes.shape).sort()).toEqual([...sceneIds].sort());
  expect(Object.keys(postures.shape).sort()).toEqual([...postureIds].sort());
});
