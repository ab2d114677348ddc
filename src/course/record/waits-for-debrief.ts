import type { LearnerRecord } from './record.ts';

/** Whether the latest run of a talk has ended, and its debrief was never opened: that is what is left of the talk. */
export function waitsForDebrief({ talks }: Pick<LearnerRecord, 'talks'>, slot: number): boolean {
  const talk = talks[slot];
  return talk !== undefined && talk.runs[0]?.ended === true && !talk.debriefed;
}
