import { connectCmi5 } from './tracking/cmi5/in-window.ts';

declare global {
  interface Window {
    /** Set by the script that only packages in cmi5 load. */
    connectCmi5?: typeof connectCmi5;
  }
}

window.connectCmi5 = connectCmi5;
