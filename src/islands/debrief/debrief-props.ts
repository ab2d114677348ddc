import type { Run } from '../../course/record/record.ts';
import type { Debrief } from '../../course/scenario/debrief.ts';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Choice, Scenario } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';
import type { NamedSources } from '../source-links.tsx';

export interface DebriefProps {
  scenario: Scenario;
  strings: Strings['debrief'];
  talkStrings: Strings['talk'];
  language: string;
  talkHref: string;
  /** The sources the talk names. */
  sources: NamedSources;
  /** Lesson id → title and address, for the lessons that teach the talk's skills. */
  lessons: Readonly<Record<string, { title: string; href: string }>>;
  /** What comes next in the course; null after the last part. */
  next: { title: string; href: string } | null;
}

/** What the parts of a debrief are made from: a finished run, and what is to be said of it. */
export interface Told extends DebriefProps {
  run: Run;
  view: RunView<Choice>;
  told: Debrief;
}
