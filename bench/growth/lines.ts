import { CALLS_AT_MOST, RESUME_DATA, SLOWER_AT_MOST } from './limits.ts';

/** One line of the comparison: today's course and the grown one. */
export interface GrowthLine {
  what: string;
  unit: 's' | 'MB' | 'KB' | 'ms' | 'characters' | 'calls' | 'count';
  from: string;
  /** The most it may be in the grown course. */
  most?: number;
  /** How many times today's it may be. */
  mostTimes?: number;
}

export const GROWTH_LINES: readonly GrowthLine[] = [
  { what: 'Lessons', unit: 'count', from: 'lessons' },
  { what: 'Items', unit: 'count', from: 'items' },
  { what: 'Talks', unit: 'count', from: 'talks' },
  { what: 'Build of the website', unit: 's', from: 'build' },
  { what: 'Packing for SCORM 1.2', unit: 's', from: 'packing' },
  { what: 'Zip', unit: 'MB', from: 'zip' },
  { what: 'Launch page, gzipped', unit: 'KB', from: 'launch page' },
  { what: 'Home page, gzipped', unit: 'KB', from: 'home page' },
  { what: 'Final check, gzipped', unit: 'KB', from: 'final check page' },
  // The copies compress well, so these tell more of how the page grows.
  { what: 'Home page, as it is', unit: 'KB', from: 'home page, as it is' },
  { what: 'Final check, as it is', unit: 'KB', from: 'final check page, as it is' },
  { what: 'Resume data, all done as often as is kept', unit: 'characters', from: 'resume data, fullest', most: RESUME_DATA },
  { what: 'Resume data, all done once', unit: 'characters', from: 'resume data, finished', most: RESUME_DATA },
  { what: 'Calls to the LMS at a first launch', unit: 'calls', from: 'calls', mostTimes: CALLS_AT_MOST },
  { what: 'Calls to the LMS at a launch of the finished course', unit: 'calls', from: 'calls, finished', mostTimes: CALLS_AT_MOST },
  { what: 'Launch to the first lesson, largest paint', unit: 'ms', from: 'launch', mostTimes: SLOWER_AT_MOST },
  { what: 'Launch to home, largest paint', unit: 'ms', from: 'launch to home', mostTimes: SLOWER_AT_MOST },
  { what: 'Launch of the finished course to home, largest paint', unit: 'ms', from: 'launch, finished', mostTimes: SLOWER_AT_MOST },
  { what: '  blocking time of it', unit: 'ms', from: 'blocking, finished' },
  { what: 'Launch at the final check, largest paint', unit: 'ms', from: 'final check' },
  { what: '  blocking time of it', unit: 'ms', from: 'blocking, final check' },
];
