import { Scorm2004API } from 'scorm-again/scorm2004';
import type { CmiValues } from '../attempt.ts';
import type { RunTime } from '../standard.ts';

/** Elements that tell "unknown" from the start: scorm-again calls that a value never set. */
const NEVER_UNSET = /^cmi\.(objectives\.\d+\.)?(completion|success)_status$/;

/** The run-time of a SCORM 2004 launch, filled with what the LMS has. */
export function startScorm2004(values: CmiValues): RunTime {
  const runTime = new Scorm2004API({ autocommit: false, logLevel: 'NONE', dataCommitFormat: 'flattened' });
  runTime.loadFromFlattenedJSON({ ...values }, '');
  let error: string | null = null;
  /** What the course had set when it asked to end: scorm-again judges by the pass mark at that moment. */
  let ownSuccess = '';
  const held = () => ({ ...valuesOf(runTime), 'cmi.total_time': values['cmi.total_time'] ?? 'PT0S' });
  const asked =
    <Args extends unknown[]>(ask: (...args: Args) => string) =>
    (...args: Args) => {
      error = null;
      return ask(...args);
    };
  return {
    functions: {
      initialize: asked(() => runTime.Initialize('')),
      terminate: asked(() => {
        ownSuccess = runTime.cmi.success_status;
        return runTime.Terminate('');
      }),
      get: asked((element: string) => {
        const value = runTime.GetValue(element);
        if (NEVER_UNSET.test(element) && value !== '') error = '0';
        return value;
      }),
      set: asked((element: string, value: string) => runTime.SetValue(element, value)),
      commit: asked(() => runTime.Commit('')),
      lastError: () => error ?? runTime.GetLastError(),
      errorString: (code) => runTime.GetErrorString(code),
      diagnostic: (code) => runTime.GetDiagnostic(code),
    },
    look: (element) => runTime.GetValue(element),
    values: held,
    ended({ leavesSuccess }) {
      const kept = judged({ ...held(), 'cmi.total_time': runTime.cmi.getCurrentTotalTime() });
      return leavesSuccess ? { ...kept, 'cmi.success_status': ownSuccess } : kept;
    },
  };
}

/** What an error code means, in the words of SCORM 2004. */
export function errorWords2004(code: string): string {
  return new Scorm2004API({ logLevel: 'NONE' }).GetErrorString(code);
}

/** The data model as text. Empty lists come as objects from scorm-again; what has no value comes as "". Both are left out. */
function valuesOf(runTime: Scorm2004API): Record<string, string> {
  const entries = Object.entries(runTime.renderCommitCMI(false));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
}

/** Where the manifest has a pass mark or a threshold, the LMS decides by it at the end (SCORM 2004 RTE 4.2.4.1 and 4.2.21.1). */
function judged(values: CmiValues): CmiValues {
  const number = (element: string) => Number(values[element] ?? Number.NaN);
  const [mark, score] = [number('cmi.scaled_passing_score'), number('cmi.score.scaled')];
  const [threshold, progress] = [number('cmi.completion_threshold'), number('cmi.progress_measure')];
  const isJudged = (...numbers: number[]) => numbers.every(Number.isFinite);
  return {
    ...values,
    ...(isJudged(mark, score) ? { 'cmi.success_status': score >= mark ? 'passed' : 'failed' } : {}),
    ...(isJudged(threshold, progress) ? { 'cmi.completion_status': progress >= threshold ? 'completed' : 'incomplete' } : {}),
  };
}
