import { CMI5 } from './launch/cmi5.ts';
import { launch } from './launch/launch.ts';

void launch(CMI5);
