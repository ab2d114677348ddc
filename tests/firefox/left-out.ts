/** A browser test that says nothing in Firefox, for the driver cannot do what it rests on. */
export interface LeftOut {
  spec: string;
  /** How its title begins. */
  test: string;
  why: string;
}

const PAPER = 'It counts the sheets of a PDF as Chromium writes it.';
const NO_SCRIPTS = 'The driver cannot turn scripts off.';
const SCRIPTS_ON = 'With scripts switched off by its driver, Firefox still tells style sheets that they are on.';
const FORCED_COLORS = 'The driver cannot force colors.';
const PRINT_STYLES = 'The driver cannot show a page as it prints.';
const AHEAD = 'It counts what Chromium asks for; the driver does not tell what Firefox fetches ahead.';

/** All that is left out of the tests in Firefox. Everything else of tests/e2e is run. */
export const LEFT_OUT: readonly LeftOut[] = [
  { spec: 'activities-controls', test: 'on paper an activity is a plain list', why: PRINT_STYLES },
  {
    spec: 'at-hand',
    test: 'Pause opens from the middle of a lesson',
    why: 'The driver scrolls to what it clicks, though it is in view. Clicked by a script the page stays where it is.',
  },
  { spec: 'budget', test: 'every lesson, every talk and a page', why: AHEAD },
  { spec: 'budget', test: 'from the launch in an LMS to the first lesson', why: AHEAD },
  { spec: 'builder-looks', test: 'the page says what it needs, and shows no form', why: NO_SCRIPTS },
  { spec: 'calendar', test: 'without scripts the looks back can be read', why: NO_SCRIPTS },
  { spec: 'controls', test: 'in forced colors they are', why: FORCED_COLORS },
  { spec: 'debrief', test: 'a private note is neither stored nor sent', why: PRINT_STYLES },
  { spec: 'debrief', test: 'the path prints only when asked', why: PRINT_STYLES },
  { spec: 'evidence', test: 'a guide prints on few sheets', why: PAPER },
  { spec: 'evidence', test: 'the guides can be read without scripts', why: NO_SCRIPTS },
  {
    spec: 'finish-lms',
    test: 'a training coordinator can hold the check code',
    why: 'Firefox 153 itself breaks down while axe looks at the page.',
  },
  { spec: 'finish-website', test: 'the certificate prints on one sheet of Letter paper', why: PAPER },
  {
    spec: 'lms-faults',
    test: 'a package in cmi5 loads what speaks it',
    why: 'The driver does not tell what a page sends. The preview LMS plays cmi5 in another test.',
  },
  { spec: 'forced-colors', test: 'in forced colors', why: FORCED_COLORS },
  { spec: 'further-down', test: 'a lesson that is printed at once', why: PRINT_STYLES },
  { spec: 'further-down', test: 'nothing is left out', why: SCRIPTS_ON },
  { spec: 'looks', test: 'the screen "', why: 'The pictures are of Chromium.' },
  { spec: 'missing', test: 'it needs no script', why: NO_SCRIPTS },
  { spec: 'missing', test: 'the page prints on one sheet', why: PAPER },
  {
    spec: 'preview-foreign',
    test: 'a package of another author plays',
    why: 'Firefox names no request that the security policy refused.',
  },
  {
    spec: 'preview-foreign',
    test: 'whatever cannot be played gets a sentence',
    why: 'Firefox names in its console what is wrong with a broken manifest, and the driver takes that for an error of the page.',
  },
  { spec: 'motion', test: 'asked for no movement by the device', why: 'The driver cannot ask for less movement.' },
  { spec: 'preview-checklist', test: 'the checklist: a failed try', why: PAPER },
  { spec: 'print', test: 'the home page prints on two sheets', why: PRINT_STYLES },
  { spec: 'print', test: 'each job aid prints on one sheet', why: PAPER },
  { spec: 'print', test: 'a job aid, and the sheet for a missing child, leave room', why: PAPER },
  { spec: 'print', test: 'the guide prints on six to eight sheets', why: PAPER },
  { spec: 'print', test: 'on paper the guide and the sheet for a missing child', why: PRINT_STYLES },
  { spec: 'print', test: 'nothing is cut off at the edge of the paper', why: PRINT_STYLES },
  { spec: 'print', test: 'the final check prints without its buttons', why: PRINT_STYLES },
  { spec: 'print', test: 'pages for coordinators print dark on white', why: PRINT_STYLES },
  { spec: 'print', test: 'a talk prints dark on white', why: PRINT_STYLES },
  { spec: 'print', test: 'a certificate that is not earned yet takes one sheet', why: PAPER },
  { spec: 'print-matrix', test: 'in the printed matrix of requirements', why: PAPER },
  { spec: 'take-away', test: 'the take-away of', why: PAPER },
  { spec: 'take-away', test: 'every line of the talk prints only', why: PAPER },
  { spec: 'voice-face', test: 'a lesson has its typefaces as ever', why: SCRIPTS_ON },
];

/** What Playwright is to leave out. */
export const leftOut = LEFT_OUT.map(
  ({ spec, test }) => new RegExp(`${spec}\\.spec\\.ts.*${test.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
);
