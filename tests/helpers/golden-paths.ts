/** For each ending of "Back at five" a path of choices that leads to it. */
export const GOLDEN_PATHS: readonly { ending: string; letters: string }[] = [
  { ending: 'heard-and-helped', letters: 'bdacacbcbaacb' },
  { ending: 'door-open', letters: 'bdacccbcbdacb' },
  { ending: 'nobody-asked', letters: 'bdacacbcbaacc' },
  { ending: 'not-your-interview', letters: 'bdacccbcddacb' },
  { ending: 'locked-down', letters: 'aaaabbadbc' },
];
