import { launch } from './launch/launch.ts';
import { scorm, SCORM_12, SCORM_2004 } from './launch/scorm.ts';
import { Scorm12 } from './tracking/scorm12.ts';

void launch(scorm(SCORM_12, SCORM_2004, (api, surroundings) => new Scorm12(api, surroundings)));
