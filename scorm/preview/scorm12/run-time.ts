import { Scorm12API } from 'scorm-again/scorm12';
import type { CmiValues } from '../attempt.ts';
import type { RunTime } from '../standard.ts';

const INTERACTION_TYPE = /^cmi\.interactions\.(\d+)\.type$/;

/** The run-time of a SCORM 1.2 launch, filled with what the LMS has. */
export function startScorm12(values: CmiValues): RunTime {
  const runTime = new Scorm12API({ autocommit: false, logLevel: 'NONE', dataCommitFormat: 'flattened' });
  runTime.loadFromFlattenedJSON({ ...values }, '');
  // scorm-again leaves the total time out of what it gives.
  const held = (): CmiValues => ({ ...valuesOf(runTime), 'cmi.core.total_time': values['cmi.core.total_time'] ?? '00:00:00' });
  return {
    functions: {
      initialize: () => runTime.LMSInitialize(''),
      terminate: () => runTime.LMSFinish(''),
      get: (element) => runTime.LMSGetValue(element),
      set: (element, value) => runTime.LMSSetValue(element, value),
      commit: () => runTime.LMSCommit(''),
      lastError: () => runTime.LMSGetLastError(),
      errorString: (code) => runTime.LMSGetErrorString(code),
      diagnostic: (code) => runTime.LMSGetDiagnostic(code),
    },
    look(element) {
      // Interactions are write-only for content; their types are needed to judge answers by.
      const interaction = INTERACTION_TYPE.exec(element)?.[1];
      return interaction === undefined ? runTime.LMSGetValue(element) : (held()[element] ?? '');
    },
    values: held,
    ended: () => ended(runTime),
  };
}

/** What an error code means, in the words of SCORM 1.2. */
export function errorWords12(code: string): string {
  return new Scorm12API({ logLevel: 'NONE' }).LMSGetErrorString(code);
}

/** The data model as text. Empty lists come as objects from scorm-again and are left out. */
function valuesOf(runTime: Scorm12API): Record<string, string> {
  const entries = Object.entries(runTime.renderCommitCMI(false));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * What is kept after LMSFinish: the session's time is added to the total, once; content that never set a status is taken
 * for completed (SCORM 1.2 RTE 3.4.4, `cmi.core.lesson_status`).
 */
function ended(runTime: Scorm12API): CmiValues {
  const values = valuesOf(runTime);
  const status = values['cmi.core.lesson_status'];
  return {
    ...values,
    'cmi.core.lesson_status': status === 'not attempted' || !status ? 'completed' : status,
    'cmi.core.total_time': runTime.cmi.getCurrentTotalTime(),
  };
}
