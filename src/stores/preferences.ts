import { withPreferences } from '../course/record/changes.ts';
import { TALK_OPTIONS, type LearnerRecord, type Preferences, type TalkOption } from '../course/record/record.ts';
import { $record, now, update } from './record.ts';

/** What holds until a learner chooses otherwise. */
const defaultPreferences: Preferences = { theme: 'system', motion: 'system', coach: null, talkOptions: 0 };

/** The learner's preferences, or the default ones. */
export const preferencesOf = (record: LearnerRecord): Preferences => record.preferences?.value ?? defaultPreferences;

/** Changes some preferences and has them stored. Nothing is stored when all of them are so already. */
export function prefer(change: Partial<Preferences>): void {
  update((record) => {
    const known = preferencesOf(record);
    const wanted = { ...known, ...change };
    const same = Object.entries(change).every(([name, value]) => known[name as keyof Preferences] === value);
    return same && record.preferences ? record : withPreferences(record, wanted, now());
  });
}

/** Whether the learner plays with a coach. Until chosen, yes: novices need telling as well as showing. */
export const withCoach = (record: LearnerRecord) => preferencesOf(record).coach ?? true;

/** Whether a talk option is on. All are off until the learner switches them on. */
export const hasOption = (record: LearnerRecord, option: TalkOption) => (preferencesOf(record).talkOptions & TALK_OPTIONS[option]) !== 0;

/** Switches a talk option on or off. */
export function chooseOption(option: TalkOption, on: boolean): void {
  const { talkOptions } = preferencesOf($record.get());
  prefer({ talkOptions: on ? talkOptions | TALK_OPTIONS[option] : talkOptions & ~TALK_OPTIONS[option] });
}
