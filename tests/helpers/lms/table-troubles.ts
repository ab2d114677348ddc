import { waitForApi } from '../../../src/tracking/scorm/find-api.ts';
import { damagedResume } from './damaged-resume.ts';
import { learn } from './learning.ts';
import { LMS_FAULTS, type LmsFault } from './table-lms.ts';
import { ELSEWHERE } from './table-moments.ts';
import type { World } from './table-world.ts';
import { FRAMES } from './windows.ts';
import { WORDS } from './words.ts';

/** Something that goes wrong, for a row of the table. */
export interface Trouble {
  name: string;
  /** Whether it can be in this world. */
  applies(world: World): boolean;
  /** Puts it on, before the course is opened or while it is open. */
  begin(world: World): void | Promise<void>;
  /** It is over. Null: it lasts for as long as the window is open. */
  end: ((world: World) => void) | null;
  /** Whether it is met at the opening only, so that a learner in the middle of something meets it by opening the course again. */
  atOpening: boolean;
  /** What happens right before the window goes. */
  closing?: (world: World) => void;
  /** Whether the LMS gives what is not so, and nobody could tell. */
  isBelievable?: boolean;
  /** Whether the window goes in order when it has not ended by then. */
  goodbye: boolean;
  /** Milliseconds between what the learner did last and what comes next. */
  lasts: number;
  /** What the learner may see of saving while it lasts: `saved`, `saving`, or why not. */
  seen: readonly string[];
  /** The same in the very launch it is met in, if different. */
  seenAtLaunch?: readonly string[];
  /** Whether the LMS does not know its learner meanwhile, so that a copy kept on the device is found by nobody. */
  isAnonymous?: boolean;
}

const usual = {
  applies: () => true,
  atOpening: false,
  goodbye: true,
  // Longer than anything waits that is kept on the device.
  lasts: 250_000,
  end: () => undefined,
  seen: ['saved'],
};
const inLms = ({ lms }: World) => lms !== null;
const refused = ['refused', 'signed-out', 'offline'];
/** A reading that fails at the opening means no session; later it only cannot be looked whether all arrived. */
const unreadable: Partial<Trouble> = { seen: ['saved', ...refused], seenAtLaunch: ['ended', ...refused] };
const looksBack: Partial<Trouble> = { atOpening: true, end: null, seen: ['review'] };

/** The faults of an LMS that show. */
const FAULTS: Partial<Record<LmsFault, Partial<Trouble>>> = {
  'starts no session': { atOpening: true, end: null, seen: ['ended'] },
  'says it was started already': { atOpening: true, applies: ({ lms }) => lms !== null && lms.standard !== 'cmi5' },
  'throws when read': unreadable,
  'reads as null': unreadable,
  'reads as undefined': unreadable,
  // The id of the learner reads as a number too, so nobody finds the copy on the device.
  'reads as a number': { isBelievable: true, isAnonymous: true, seen: ['saved', ...refused], seenAtLaunch: ['saved', 'ended', ...refused] },
  // In cmi5 a session that cannot be said to have begun has not.
  'takes no value': { seen: refused, seenAtLaunch: ['ended', ...refused] },
  'refuses to store': { seen: refused, seenAtLaunch: ['ended', ...refused] },
  // Open edX stores values as they are set.
  'says it stored and did not': { seen: ['saved', ...refused] },
  'never answers': { seen: ['saving', ...refused], seenAtLaunch: ['saving', 'ended', ...refused], end: null, goodbye: false },
  'has signed the learner out': { seen: refused, seenAtLaunch: ['ended', ...refused], end: null },
  'cuts values short': { seen: refused },
  'wipes the status': { isBelievable: true, seen: ['saved', ...refused] },
  'says no mode': { atOpening: true },
  'says an unknown mode': { atOpening: true },
  'opens for review': looksBack,
  'opens for browsing': looksBack,
};

const lmsFaults = LMS_FAULTS.map((fault): Trouble => ({
  ...usual,
  name: `the LMS ${fault}`,
  applies: ({ lms }) => lms?.faults.has(fault) === true,
  begin: ({ lms }) => void (lms!.fault = fault),
  end: ({ lms }) => void (lms!.fault = null),
  ...FAULTS[fault],
}));

const token: Trouble = {
  ...usual,
  name: 'the LMS says it was started already',
  applies: ({ lms }) => lms?.standard === 'cmi5',
  atOpening: true,
  begin: ({ lms }) => void (lms!.fault = 'says it was started already'),
  // Without a token there is nothing to be had, and it is given out once.
  end: null,
  seen: ['ended'],
};

const network: Trouble[] = [
  {
    ...usual,
    name: 'the LMS stops for a while',
    applies: inLms,
    begin: ({ lms }) => void (lms!.network = 'refusing'),
    end: ({ lms }) => void (lms!.network = 'up'),
    seen: refused,
    seenAtLaunch: ['ended', ...refused],
  },
  {
    ...usual,
    name: 'the network is gone, and back later',
    applies: inLms,
    begin: ({ lms }) => void (lms!.network = 'gone'),
    end({ lms, windows }) {
      lms!.network = 'up';
      for (const { session } of windows) session?.online();
    },
    seen: refused,
    seenAtLaunch: ['ended', ...refused],
  },
];

const endings: Trouble[] = [
  { ...usual, name: 'the window is closed', end: null, lasts: 500, seen: ['saved', 'saving'], begin: () => undefined },
  { ...usual, name: 'the window crashes', end: null, goodbye: false, lasts: 500, seen: ['saved', 'saving'], begin: () => undefined },
  {
    ...usual,
    name: 'the window crashes where nothing can be kept on the device',
    applies: inLms,
    end: null,
    goodbye: false,
    lasts: 31_000,
    begin: ({ browser }) => void (browser.trouble = 'blocked'),
  },
  {
    ...usual,
    name: 'the page is hidden and never shown again',
    applies: inLms,
    end: null,
    goodbye: false,
    lasts: 0,
    seen: ['saved', 'saving'],
    begin: ({ windows }) => windows.forEach(({ session }) => session?.hidden()),
  },
  {
    ...usual,
    name: 'the page is loaded again, faster than its goodbye arrives',
    applies: ({ lms }) => lms !== null && lms.sideBySide !== false,
    end: null,
    lasts: 500,
    seen: ['saved', 'saving'],
    begin: () => undefined,
    closing: (world) => world.holdBack(),
  },
];

const device: Trouble[] = [
  { ...usual, name: 'the machine sleeps for eight hours', begin: ({ clock }) => clock.jump(8 * 3_600_000) },
  { ...usual, name: 'the clock is set back by a day', begin: ({ clock }) => clock.jump(-24 * 3_600_000) },
  {
    ...usual,
    name: 'a second window is open',
    applies: ({ lms }) => lms === null || lms.sideBySide !== false,
    async begin(world) {
      const other = await world.open();
      learn(other.keeper, ...ELSEWHERE);
    },
    end: null,
  },
  ...(['blocked', 'full', 'mute'] as const).map((trouble): Trouble => ({
    ...usual,
    name: `storage is ${trouble}`,
    applies: inLms,
    begin: ({ browser }) => void (browser.trouble = trouble),
    end: ({ browser }) => void (browser.trouble = 'none'),
  })),
  ...(['blocked', 'full', 'mute'] as const).map((trouble): Trouble => ({
    ...usual,
    name: `storage of the website is ${trouble}`,
    applies: ({ lms }) => lms === null,
    begin: ({ browser }) => void (browser.trouble = trouble),
    end: null,
    seen: ['storage'],
  })),
];

const resume = Object.entries(damagedResume).map(([kind, damage]): Trouble => ({
  ...usual,
  name: `resume data is ${kind}`,
  atOpening: true,
  begin: (world) => world.putResume(damage(world.stored().resume)),
}));

const hostileName: Trouble = {
  ...usual,
  name: 'the learner has a hostile name',
  applies: inLms,
  atOpening: true,
  begin: ({ lms }) => void (lms!.learnerName = '"><img src=x onerror=alert(1)>\u202E</script>, O’Néill\uD83D'),
};

const API_NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

const finding = Object.entries(FRAMES).map(([where, frames]): Trouble => ({
  ...usual,
  name: `the API ${where}`,
  applies: ({ lms }) => lms !== null && lms.standard !== 'cmi5',
  atOpening: true,
  begin(world) {
    world.connect = async (launch) => {
      const standard = world.lms!.standard === 'scorm12' ? 'scorm12' : 'scorm2004';
      const window = frames(API_NAMES[standard], launch.api!, world.clock);
      const found = waitForApi(window, API_NAMES[standard], WORDS[standard].names.initialize, world.clock);
      await world.clock.advance(6_000);
      return (await found) === null ? null : launch.lms;
    };
  },
  ...(where === 'is nowhere' && { end: null }),
}));

/** Every row of the table. */
export const TROUBLES: readonly Trouble[] = [...finding, ...lmsFaults, token, ...network, ...endings, ...device, ...resume, hostileName];
