/** The shape of one practice talk: a graph of nodes, and the words for it. Filled from `content/scenarios/<id>.yaml`. */

/** A test on the hidden state. It reads the state only, never the path, so that every reachable state can be explored. */
export type Condition =
  | { meter: string; atLeast?: number | undefined; atMost?: number | undefined }
  | { flag: string }
  | { steps: StepsAsked }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] };

/**
 * What may be asked of the steps of a talk, its required flags. `all-done`: every one was done. `some-missed`: one was not, though
 * a line that does it could have been chosen by now. Of a run that ended early neither need be true: the rest was not reached.
 */
export type StepsAsked = 'all-done' | 'some-missed';

/** What a choice, or arriving somewhere, does to the hidden state. Meters are clamped to their range. */
export interface Effects {
  /** Meter id → amount added (may be negative). */
  meters?: Record<string, number> | undefined;
  /** Flags raised. A raised flag is never lowered. */
  flags?: string[] | undefined;
}

export interface SpokenLine {
  /** Person id, `you` included. */
  who: string;
  says: string;
}

/** What the learner sees and hears at one moment. */
export interface Beat {
  /** Shown only when this holds. In a list of beats the first that holds is shown; the last must have no condition. */
  when?: Condition | undefined;
  /** "What you notice": body, hands, eyes, room. Never a feeling named for the person. */
  notice?: string | undefined;
  lines: SpokenLine[];
  /** Posture shown from here on. Without it the talk's posture rules decide. */
  posture?: string | undefined;
}

export type Grade = 'best' | 'partly' | 'harmful';

/** How a line asks: counted in the debrief under "How you asked". */
export type Asking = 'open' | 'closed' | 'leading' | 'pressing' | 'why' | 'stacked';

export interface Branch {
  when?: Condition | undefined;
  /** Node id, or `end`. */
  to: string;
}

/** What a choice must hold to be played. The talk page carries no more than this; the debrief page carries whole choices. */
export interface PlayedChoice {
  /** One letter, unique in the node, never reused: runs are saved by it. */
  letter: string;
  /** A line said aloud, or something done. */
  kind: 'say' | 'do';
  text: string;
  /** Applied first: the reply and the next node are chosen by the state they leave. */
  effects: Effects;
  /** The answer, first beat that holds. */
  reply: Beat[];
  /** One sentence of coaching, shown after the reply in coach mode and in the debrief. */
  coach: string;
  /** What the coaching rests on. The talk page knows it only where the coaching states a fact. */
  sources?: string[];
  /** Where the talk goes, first branch that holds; the last must have no condition. */
  next: Branch[];
}

export interface Choice extends PlayedChoice {
  grade: Grade;
  /** The good this choice does, and what it costs. For authors and the debrief. */
  benefit: string;
  cost: string;
  asks: Asking[];
  /** Ids of the talk's skills this choice uses. */
  skills: string[];
  /** What the other person was thinking, shown in the debrief. */
  thinking?: string | undefined;
  sources: string[];
}

export interface Node<C extends PlayedChoice = Choice> {
  /** 1-based part of the talk this node belongs to: one progress pip each. */
  part: number;
  /** A few words naming the moment, for the path map: "What he needs". */
  title: string;
  /** Clock time in the story, as shown: "9:30 am". */
  storyTime: string;
  /** Which scene drawing is shown. */
  scene: string;
  /** Whose thoughts are told here and who is drawn: a key of `people`. Default: the person the talk is with. */
  with?: string | undefined;
  /** The question above the choices. Default: the interface string "What do you say?". */
  prompt?: string | undefined;
  /** What arriving here does to the hidden state, before `arrive` is chosen. */
  enter?: Effects | undefined;
  /** First beat that holds. */
  arrive: Beat[];
  /** A thought the learner may choose to see. Costs nothing. */
  thought?: string | undefined;
  choices: C[];
  /** Why lines here may differ in length more than others do. */
  uneven?: string | undefined;
}

export interface Ending {
  id: string;
  /** One letter, unique in the talk, never reused: endings found are saved by it. */
  letter: string;
  /** Endings are tried in order; the first that holds is taken; the last must have no condition. */
  when?: Condition | undefined;
  /** What happened, never a verdict: "He texted you a photo of the dog". */
  title: string;
  /** Posture and scene of the closing still. */
  scene: string;
  posture?: string | undefined;
  /** Two or three sentences: what happened to the young person. First that holds. */
  outcome: { when?: Condition | undefined; text: string }[];
  /** What you still do not know, and why that is all right. First that holds. */
  unknown: { when?: Condition | undefined; text: string }[];
  /** One thing to try on a replay. First that holds. */
  target: { when?: Condition | undefined; text: string }[];
}

export interface Meter {
  start: number;
  min: number;
  max: number;
  /** Plain name for writers and the debrief. */
  name: string;
}

export interface Flag {
  /** As it reads in the debrief's list of steps: "Told him the reporting rule before the questions". */
  label: string;
  /** A step the course asks for in this talk: listed as done, missed or not reached in the debrief. Only choices raise it. */
  required: boolean;
  /** Shown beside a missed step: what it would have changed. Required steps only. */
  missed?: string | undefined;
  sources?: string[] | undefined;
}

export interface Person {
  name: string;
  /** Who this is, in a few words: "foster father, kind, unsure". */
  role: string;
  /** Id of the drawn figure, for the one young person who is drawn. */
  figure?: string | undefined;
}

/** A clock that moves with choices, never by itself. */
export interface Clock {
  /** The meter that counts the minutes gone by. It says nothing of how the talk goes. */
  meter: string;
  /** Clock time when the meter stands at 0: "7:40 pm". */
  start: string;
  /** A limit that a rule sets, shown as how much of it is gone. */
  limit?: { /** The span in words: "the 24 hours the law allows at most". */ name: string; hours: number; sources: string[] } | undefined;
}

/** Ids of the endings to which runs of one kind may come, as the writer means it. */
export type Leads = Record<Grade, string[]>;

export interface Scenario<C extends PlayedChoice = Choice> {
  id: string;
  /** Number in saved progress. Never change or reuse it. */
  slot: number;
  title: string;
  /** The young person the talk is with: a key of `people`. */
  with: string;
  minutes: number;
  /** When given, the time shown is the clock's, not the one of the node. */
  clock?: Clock | undefined;
  /** Content label: what is and is not shown, in one or two neutral sentences. */
  label: string;
  /** A line from the talk that stands on its card. */
  teaser: string;
  objectives: string[];
  people: Record<string, Person>;
  brief: { who: string; where: string; aim: string; facts: string[] };
  meters: Record<string, Meter>;
  flags: Record<string, Flag>;
  skills: { id: string; label: string; /** Lesson that teaches it. */ lesson: string }[];
  /** First rule that holds gives the posture when a beat names none; the last must have no condition. */
  postures: { when?: Condition | undefined; posture: string }[];
  parts: string[];
  start: string;
  nodes: Record<string, Node<C>>;
  endings: Ending[];
  /** Where runs of nothing but best, partly good or harmful lines may end. The build holds the graph to it. */
  leads: Leads;
  /** Pocket card: the few things to carry away. */
  card: { title: string; lines: string[] };
}

/** The parts of a scenario that playing it needs: what the engine reads and the talk page carries. */
export type Talk<C extends PlayedChoice = PlayedChoice> = Pick<
  Scenario<C>,
  | 'id'
  | 'slot'
  | 'title'
  | 'with'
  | 'minutes'
  | 'clock'
  | 'label'
  | 'people'
  | 'brief'
  | 'meters'
  | 'postures'
  | 'parts'
  | 'start'
  | 'nodes'
  | 'endings'
> & {
  /** The steps at least: which lines were let go by is known from them. */
  flags: Record<string, Pick<Flag, 'required'>>;
};
