import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../src/course/record/codec.ts';
import { merge } from '../../src/course/record/merge.ts';
import type { LearnerRecord } from '../../src/course/record/record.ts';
import { anyDeed } from '../helpers/lms/any-deed.ts';
import { ManyWindows } from '../helpers/lms/many-windows.ts';
import type { TableLms } from '../helpers/lms/table-lms.ts';
import { TABLE_LMSS } from '../helpers/lms/table-lmss.ts';

/** Statuses with two words for one thing: a stand-in that is written for a moment takes nothing away. */
const RANK = { none: 0, incomplete: 0, failed: 0, completed: 1, passed: 1 } as const;

/** A stand-in for a score is a hundredth less. */
const LESS = 0.011;

/** Where windows can be open side by side. The website has no windows of an LMS. */
const columns = TABLE_LMSS.filter(({ make }) => make()?.sideBySide ?? make() !== null);

/** Sees to it that the LMS never has less than it had. */
function watching(lms: TableLms): () => void {
  let [rank, score] = [0, 0];
  return () => {
    const stored = lms.stored();
    expect(RANK[stored.status], 'the status').toBeGreaterThanOrEqual(rank);
    expect((stored.score ?? 0) + LESS, 'the score').toBeGreaterThanOrEqual(score);
    [rank, score] = [RANK[stored.status], stored.score ?? 0];
  };
}

function expectHolds(record: LearnerRecord, part: LearnerRecord, what: string): void {
  expect(encode(merge(record, part)), `${what}`).toBe(encode(record));
}

test.each(columns)('$name: whatever windows do at the same time, nothing that was said to be safe is lost', async ({ make }) => {
  const sequence = fc.array(anyDeed, { minLength: 3, maxLength: 25, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequence, fc.boolean(), async (deeds, withGoodbye) => {
      const windows = new ManyWindows(make()!);
      const look = watching(windows.lms);
      await windows.open();
      for (const deed of deeds) {
        await windows.do(deed);
        look();
      }
      const session = await windows.reopen(withGoodbye);
      expectHolds(session.record, windows.promised, 'what was said to be safe');
      await windows.pass(9 * 60_000);
      const { saving } = session;
      // An LMS that has its "passed" may open the course only to look back.
      expect(['saved', 'review']).toContain(saving.state === 'unsaved' ? saving.why : saving.state);
      if (saving.state === 'saved') expectHolds(decode(windows.lms.stored().resume), session.record, 'what the LMS has in the end');
      session.end();
      look();
    }),
    { numRuns: 60 },
  );
});
