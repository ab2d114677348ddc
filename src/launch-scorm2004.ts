import { launch } from './launch/launch.ts';
import { scorm, SCORM_12, SCORM_2004 } from './launch/scorm.ts';
import { Scorm2004 } from './tracking/scorm2004.ts';

void launch(scorm(SCORM_2004, SCORM_12, (api, surroundings) => new Scorm2004(api, surroundings)));
