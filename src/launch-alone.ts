import { goAlone } from './launch/alone.ts';

declare global {
  interface Window {
    /** Set by the script that the launch page loads only where there is no LMS. */
    goAlone?: typeof goAlone;
  }
}

window.goAlone = goAlone;
