import type { Strings } from '../../schemas/interface.ts';

interface WhatBecomesOfChoicesProps {
  strings: Strings['talk'];
}

/** Whether choices stay private. Both are written out, and the page shows the one that is true of its package (`data-choices`). */
export function WhatBecomesOfChoices({ strings }: WhatBecomesOfChoicesProps) {
  return (
    <>
      <span class="if-private">{strings.ungraded}</span>
      <span class="if-recorded">{strings.recorded}</span>
    </>
  );
}
