import { Scorm12API } from 'scorm-again/scorm12';

/** What the LMS's page offers to the measurement. */
export interface BenchLms {
  /** Takes up what the LMS holds of the learner, and offers the API. */
  prepare(values: Readonly<Record<string, string>>): void;
  /** Opens something in the frame. Gives the moment, in milliseconds since 1970. */
  launch(address: string): number;
  /** Names of the functions that the course has called. */
  calls: string[];
}

declare global {
  interface Window {
    lms: BenchLms;
  }
}

const calls: string[] = [];

/** The functions of an API, each call noted. */
function noted(api: Scorm12API): object {
  const names = [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ] as const;
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...words: [string, string]) => {
        calls.push(name);
        return (api[name] as (...words: string[]) => unknown).apply(api, words);
      },
    ]),
  );
}

window.lms = {
  calls,
  prepare(values) {
    const api = new Scorm12API({ autocommit: false, logLevel: 'NONE', dataCommitFormat: 'flattened' });
    api.loadFromFlattenedJSON({ ...values }, '');
    Reflect.set(window, 'API', noted(api));
  },
  launch(address) {
    const frame = document.createElement('iframe');
    frame.title = 'Course window';
    frame.src = address;
    const at = performance.timeOrigin + performance.now();
    document.body.append(frame);
    return at;
  },
};
