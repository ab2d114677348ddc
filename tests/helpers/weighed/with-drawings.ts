import './preact-alone.ts';
import { Bust } from '../../../src/drawings/bust.tsx';
import { StagedScene } from '../../../src/drawings/staged-scene.tsx';

Reflect.set(window, 'drawings', [StagedScene, Bust]);
