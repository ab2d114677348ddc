/** A path of choices that leads to an ending of a talk. */
export interface GoldenPath {
  talk: string;
  ending: string;
  letters: string;
}

/** For each ending of each talk a path that leads to it, "Back at five" first. */
export const GOLDEN_PATHS: readonly GoldenPath[] = [
  { talk: 'back-at-five', ending: 'heard-and-helped', letters: 'bdacacbcbaacb' },
  { talk: 'back-at-five', ending: 'door-open', letters: 'bdacccbcbdacb' },
  { talk: 'back-at-five', ending: 'nobody-asked', letters: 'bdacacbcbaacc' },
  { talk: 'back-at-five', ending: 'not-your-interview', letters: 'bdacccbcddacb' },
  { talk: 'back-at-five', ending: 'locked-down', letters: 'aaaabbadbc' },
  { talk: 'before-friday', ending: 'stayed-for-now', letters: 'ccbddbcdbca' },
  { talk: 'before-friday', ending: 'thin-net', letters: 'cadbbcdbdc' },
  { talk: 'before-friday', ending: 'quiet-yes', letters: 'abaadacbbca' },
  { talk: 'before-friday', ending: 'held-not-helped', letters: 'aaaabdcbadb' },
  { talk: 'before-friday', ending: 'gone-tonight', letters: 'acc' },
  { talk: 'the-first-hour', ending: 'fire-station', letters: 'bcdabacbdac' },
  { talk: 'the-first-hour', ending: 'day-three', letters: 'bcdabdcbdac' },
  { talk: 'the-first-hour', ending: 'next-night', letters: 'bcdabacadac' },
  { talk: 'the-first-hour', ending: 'day-six', letters: 'bcbabacbdac' },
  { talk: 'the-first-hour', ending: 'phone-off', letters: 'bcdcbacbdac' },
  { talk: 'room-4', ending: 'both-held', letters: 'bacbdadcadac' },
  { talk: 'room-4', ending: 'long-weeks', letters: 'bacbdadbadac' },
  { talk: 'room-4', ending: 'moved-and-missing', letters: 'bacbdadbcdbb' },
  { talk: 'room-4', ending: 'took-it-back', letters: 'bacbdadcaaac' },
  { talk: 'room-4', ending: 'kept-in-house', letters: 'bacbcadcbdac' },
];
