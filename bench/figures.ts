import { answerGiven, chooseOption, pause, startFinalCheck, startTalk } from './controls.ts';
import { byHome, firstLesson, floor, LATE, lessonOnWebsite, next, press, resumed, talk, type Journey } from './journeys.ts';

/** Every journey, by name, in the order in which it is run. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  floor,
  firstLesson,
  byHome,
  resumedAtFinish: resumed('finish'),
  resumedAtHome: resumed('index'),
  talk,
  lessonOnWebsite,
  nextOnWebsite: next('website'),
  nextInLms: next('lms'),
  pressPause: press(pause),
  pressTalk: press(startTalk),
  pressFinalCheck: press(startFinalCheck),
  pressOption: press(chooseOption, 0, answerGiven),
  pressPauseLate: press(pause, LATE),
  pressTalkLate: press(startTalk, LATE),
  pressFinalCheckLate: press(startFinalCheck, LATE),
  pressOptionLate: press(chooseOption, LATE, answerGiven),
};

/** Where a figure comes from: a journey and what it measured, or "package" or "website" and what is read from its files. */
type From = readonly [journey: string, measure: string];

/** One line of the table. */
export interface Line {
  what: string;
  unit: 'requests' | 'KB' | 'MB' | 'ms' | 'score' | 'clicks' | 'calls';
  from: From;
  /** The most it may be. */
  goal?: number;
  /** The same of the floor page. */
  floor?: string;
}

const ofFirst = (measure: string): From => ['firstLesson', measure];
const ofWebsite = (measure: string): From => ['lessonOnWebsite', measure];
const lost = (what: string, journey: string): Line => ({ what, unit: 'clicks', from: [journey, 'lost'], goal: 0 });

/** 60 KB of 1,000 bytes in KB of 1,024, in which everything here is told. Headers of answers are among them, as they are for a learner. */
const FIRST_LESSON_KB = 58.6;

export const LINES: readonly Line[] = [
  { what: 'First lesson from launch: requests', unit: 'requests', from: ofFirst('requests'), goal: 8, floor: 'requests' },
  { what: 'First lesson from launch: over the wire', unit: 'KB', from: ofFirst('bytes'), goal: FIRST_LESSON_KB, floor: 'bytes' },
  { what: '  of it HTML', unit: 'KB', from: ofFirst('bytes of html') },
  { what: '  of it script', unit: 'KB', from: ofFirst('bytes of script') },
  { what: '  of it styles', unit: 'KB', from: ofFirst('bytes of css') },
  { what: '  of it fonts', unit: 'KB', from: ofFirst('bytes of fonts') },
  { what: '  of it other', unit: 'KB', from: ofFirst('bytes of other') },
  { what: 'First lesson by way of home: requests', unit: 'requests', from: ['byHome', 'requests'], goal: 8, floor: 'requests' },
  { what: 'First lesson by way of home: over the wire', unit: 'KB', from: ['byHome', 'bytes'], goal: FIRST_LESSON_KB, floor: 'bytes' },
  { what: 'HTML of the first lesson, gzipped', unit: 'KB', from: ['package', 'html of the first lesson'], goal: 14 },
  { what: 'HTML of the largest lesson, gzipped', unit: 'KB', from: ['package', 'html of the largest lesson'], goal: 14 },
  { what: 'Script of a lesson, gzipped', unit: 'KB', from: ['package', 'script of a lesson'], goal: 14 },
  { what: 'Script of a talk, gzipped', unit: 'KB', from: ['package', 'script of a talk'], goal: 30 },
  { what: 'Largest paint of the first lesson, since launch', unit: 'ms', from: ofFirst('lcp'), goal: 600, floor: 'lcp' },
  {
    what: 'Largest paint of the first lesson, since it was asked for',
    unit: 'ms',
    from: ofFirst('lcp of the page'),
    floor: 'lcp of the page',
  },
  { what: 'Largest paint of home, since launch', unit: 'ms', from: ['byHome', 'lcp of home'], floor: 'lcp' },
  { what: 'Layout shift of the first lesson', unit: 'score', from: ofFirst('cls'), goal: 0.01, floor: 'cls' },
  { what: 'Blocking time, first lesson', unit: 'ms', from: ofFirst('blocking'), goal: 50, floor: 'blocking' },
  { what: '  longest task', unit: 'ms', from: ofFirst('longest task'), floor: 'longest task' },
  {
    what: 'Blocking time, finished course resumed at its finish',
    unit: 'ms',
    from: ['resumedAtFinish', 'blocking'],
    goal: 50,
    floor: 'blocking',
  },
  { what: 'Blocking time, finished course resumed at home', unit: 'ms', from: ['resumedAtHome', 'blocking'], goal: 50, floor: 'blocking' },
  { what: 'Blocking time, talk', unit: 'ms', from: ['talk', 'blocking'], goal: 50, floor: 'blocking' },
  { what: 'First click (Pause) takes effect, since launch', unit: 'ms', from: ['pressPause', 'effect'], goal: 800 },
  { what: '  waited after the click', unit: 'ms', from: ['pressPause', 'waited'] },
  { what: 'First click (start a talk) takes effect, since launch', unit: 'ms', from: ['pressTalk', 'effect'], goal: 800 },
  { what: '  waited after the click', unit: 'ms', from: ['pressTalk', 'waited'] },
  lost('Clicks lost: Pause', 'pressPause'),
  lost('Clicks lost: start a talk', 'pressTalk'),
  lost('Clicks lost: start the final check', 'pressFinalCheck'),
  lost('Clicks lost: an option of a check', 'pressOption'),
  lost('Clicks lost: Pause, scripts a second late', 'pressPauseLate'),
  lost('Clicks lost: start a talk, scripts a second late', 'pressTalkLate'),
  lost('Clicks lost: start the final check, scripts a second late', 'pressFinalCheckLate'),
  lost('Clicks lost: an option of a check, scripts a second late', 'pressOptionLate'),
  // Starlight, with no LMS and no font of its own, is the mark for these three.
  { what: 'First lesson on the website: requests', unit: 'requests', from: ofWebsite('requests'), goal: 8, floor: 'requests' },
  {
    what: 'First lesson on the website: over the wire, without what is kept after it',
    unit: 'KB',
    from: ofWebsite('bytes'),
    goal: 52,
    floor: 'bytes',
  },
  { what: 'Kept for times without a network, after the first lesson', unit: 'KB', from: ['website', 'kept'] },
  {
    what: 'Largest paint of the first lesson on the website',
    unit: 'ms',
    from: ofWebsite('lcp of the page'),
    goal: 620,
    floor: 'lcp of the page',
  },
  { what: 'Blocking time, first lesson on the website', unit: 'ms', from: ofWebsite('blocking'), goal: 50, floor: 'blocking' },
  { what: 'Next lesson on the website, fetched ahead', unit: 'ms', from: ['nextOnWebsite', 'paint'], goal: 100 },
  { what: 'Next lesson in an LMS, not fetched ahead', unit: 'ms', from: ['nextInLms', 'paint'], goal: 350 },
  { what: 'Talk page, opened by itself', unit: 'KB', from: ['talk', 'bytes of the page'], goal: 100 },
  { what: 'Heap after the first lesson', unit: 'MB', from: ofFirst('heap'), goal: 2.5, floor: 'heap' },
  { what: 'Calls to the LMS until the first lesson is quiet', unit: 'calls', from: ofFirst('calls') },
  { what: 'Whole course as a zip', unit: 'MB', from: ['package', 'zip'], goal: 1.2 },
];
