import { z } from 'zod';
import type { Condition, Scenario } from '../course/scenario/scenario.ts';
import { id, slot, sourceId, words } from './fields.ts';

const name = (describe: string) =>
  z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'must be capital letters, digits and underscores, such as REPORT_TALK')
    .describe(describe);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({
        meter: z.string().describe('A meter of this talk.'),
        atLeast: z.number().optional().describe('The lowest it may stand at.'),
        atMost: z.number().optional().describe('The highest it may stand at.'),
      }),
      z.strictObject({ flag: name('A flag of this talk.') }),
      z.strictObject({
        steps: z
          .enum(['all-done', 'some-missed'])
          .describe(
            'The steps are the required flags. `all-done` when all are raised; `some-missed` when one is not, though a choice that raises it was offered by now.',
          ),
      }),
      z.strictObject({ not: condition.describe('A condition that must not hold.') }),
      z.strictObject({ all: z.array(condition).min(1).describe('Conditions that must all hold.') }),
      z.strictObject({ any: z.array(condition).min(1).describe('Conditions of which one must hold.') }),
    ],
    { error: 'must be one of: {meter, atLeast and/or atMost}, {flag}, {steps: all-done or some-missed}, {not: …}, {all: […]}, {any: […]}' },
  ),
);

const when = condition.optional().describe('Only when this holds. In a list the first that holds is taken; the last must have no `when`.');

const effects = z.strictObject({
  meters: z.record(z.string(), z.number().int()).optional().describe('Meter id and the amount added, such as `trust: 2` or `calm: -1`.'),
  flags: z.array(name('A flag of this talk.')).optional().describe('Flags raised. They stay raised.'),
});

const beat = z.strictObject({
  when,
  notice: words('What you notice: body, hands, eyes, room. Show, do not name feelings.').optional(),
  lines: z
    .array(z.strictObject({ who: id('A key of `people`.'), says: words('What they say, without quotation marks.') }))
    .default([])
    .describe('What is said, in order. May be empty when the answer is silence; then give a notice.'),
  posture: id('Posture from here on, when the posture rules should not decide.').optional(),
});

const beats = z
  .array(beat)
  .min(1)
  .refine((list) => list.at(-1)?.when === undefined, 'the last entry must have no `when`, so that one always holds');

const choice = z.strictObject({
  letter: z
    .string()
    .regex(/^[a-z]$/, 'must be one lower-case letter')
    .describe('Unique in the node. Runs are saved by it: never reuse one for other words.'),
  kind: z.enum(['say', 'do']).default('say').describe('`say` for a line said aloud, `do` for an action.'),
  text: words('The line, without quotation marks, or the action.'),
  grade: z
    .enum(['best', 'partly', 'harmful'])
    .describe('best; partly (helps something, costs something); harmful. Never shown to learners.'),
  benefit: words('The good it does. Even a harmful line does some, or nobody would say it.'),
  cost: words('What it costs. Even the best line costs something.'),
  asks: z
    .array(z.enum(['open', 'closed', 'leading', 'pressing', 'why', 'stacked']))
    .default([])
    .describe('How it asks; empty when it asks nothing.'),
  skills: z.array(id('A skill of this talk.')).default([]).describe('Skills of this talk that the line uses.'),
  effects: effects.default({}).describe('What the choice does to meters and flags, before the reply is chosen.'),
  reply: beats.describe('The answer.'),
  thinking: words('What the other person was thinking, in their own words.').optional(),
  coach: words('One sentence of coaching: the cue, the cost or the better way.'),
  sources: z.array(sourceId()).min(1).describe('What the coaching rests on.'),
  next: z
    .array(z.strictObject({ when, to: z.string().describe('A node id, or `end`.') }))
    .min(1)
    .refine((list) => list.at(-1)?.when === undefined, 'the last entry must have no `when`, so that one always holds')
    .describe('Where the talk goes on.'),
});

const node = z.strictObject({
  part: z.number().int().min(1).describe('Which of `parts` this is in, from 1.'),
  title: words('A few words naming the moment, for the path map.'),
  storyTime: words('Clock time in the story, such as "9:30 am".'),
  scene: id('The scene drawing.'),
  with: id('Who is drawn here and whose thoughts are told, when it is not the person the talk is with: a key of `people`.').optional(),
  prompt: words('The question above the choices, when it is not "What do you say?".').optional(),
  enter: effects.optional().describe('What arriving here does.'),
  arrive: beats.describe('What the learner meets on arriving.'),
  thought: words('A thought the learner may choose to see.').optional(),
  choices: z.array(choice).min(2).max(5).describe('Two to five things to say or do.'),
  uneven: z.string().min(1).describe('Why lines here may differ in length by more than a quarter. For reviewers.').optional(),
});

const text = z
  .array(z.strictObject({ when, text: words('What is shown.') }))
  .min(1)
  .refine((list) => list.at(-1)?.when === undefined, 'the last entry must have no `when`, so that one always holds');

const ending = z.strictObject({
  id: id('Unique in the talk.'),
  letter: z
    .string()
    .regex(/^[a-z]$/, 'must be one lower-case letter')
    .describe('Unique in the talk. Endings found are saved by it: never reuse one.'),
  when,
  title: words('What happened, never a verdict.'),
  scene: id('The scene drawing of the closing still.'),
  posture: id('Posture of the figure, if the young person is there.').optional(),
  outcome: text.describe('What happened to the young person.'),
  unknown: text.describe('What you still do not know.'),
  target: text.describe('One thing to try on a replay.'),
});

const clock = z.strictObject({
  meter: z.string().describe('The meter that counts minutes.'),
  start: z
    .string()
    .regex(/^(1[0-2]|[1-9]):[0-5]\d (am|pm)$/, 'must be a clock time such as 7:40 pm')
    .describe('Clock time when the meter stands at 0.'),
  limit: z
    .strictObject({
      name: words('The limit in words, as in "of the 24 hours the law allows at most".'),
      hours: z.number().int().positive().describe('How long it is.'),
      sources: z.array(sourceId()).min(1),
    })
    .optional()
    .describe('A limit a rule sets. It is shown as how much of it is gone, never as a countdown.'),
});

const endingIds = z.array(id('An ending.')).min(1);

/** One practice talk. */
export const scenarioSchema = z.strictObject({
  id: id('The same as the file name.'),
  slot: slot('talk'),
  title: words('Name of the talk.'),
  with: id('The young person the talk is with: a key of `people`.'),
  minutes: z.number().int().positive().describe('Minutes a first run takes, debrief included.'),
  clock: clock.optional().describe('A story clock that moves with choices. Without it each node shows its own `storyTime`.'),
  label: words('Content label: what is and is not shown.'),
  teaser: words('A line from the talk for its card, without quotation marks.'),
  objectives: z.array(id('An objective.')).min(1),
  people: z
    .record(
      z.string(),
      z.strictObject({ name: words('Name as shown.'), role: words('Who this is.'), figure: id('Id of the drawn figure.').optional() }),
    )
    .describe('Everybody who speaks, by id. `you` is the learner.'),
  brief: z
    .strictObject({
      who: words('Who you are and whom you meet.'),
      where: words('Where and when.'),
      aim: words('Your aim in one line.'),
      facts: z.array(words('Something you know.')).length(4),
    })
    .describe('What the learner reads before the talk.'),
  meters: z
    .record(
      z.string(),
      z.strictObject({
        start: z.number().int().describe('Where it stands when the talk begins.'),
        min: z.number().int().describe('The lowest it can stand at.'),
        max: z.number().int().describe('The highest it can stand at.'),
        name: words('Plain name.'),
      }),
    )
    .describe('Hidden numbers that choices raise and lower, such as trust. No learner sees them.'),
  flags: z
    .record(
      name('A flag.'),
      z.strictObject({
        label: words('As it reads in the debrief.'),
        required: z.boolean().describe('A step the course asks for in this talk. Only choices raise it, never `enter`.'),
        missed: words('What the step would have changed, shown when it was missed; required steps only.').optional(),
        sources: z.array(sourceId()).optional(),
      }),
    )
    .describe('Things that may happen in the talk. Once raised a flag stays raised.'),
  skills: z
    .array(z.strictObject({ id: id('Skill id.'), label: words('The skill in a few words.'), lesson: id('Lesson that teaches it.') }))
    .min(1)
    .describe('What the talk practices. The debrief counts how often each was used.'),
  postures: z
    .array(z.strictObject({ when, posture: id('Posture.') }))
    .min(1)
    .refine((list) => list.at(-1)?.when === undefined, 'the last entry must have no `when`, so that one always holds')
    .describe('How the young person holds themselves, where a beat names no posture.'),
  parts: z.array(words('Name of a part of the talk.')).min(1),
  start: z.string().describe('Node id.'),
  nodes: z.record(id('Node id.'), node).describe('The moments of the talk.'),
  endings: z.array(ending).min(1).describe('Tried in order. The first whose `when` holds is where the talk ends; the last has no `when`.'),
  leads: z
    .strictObject({ best: endingIds, partly: endingIds, harmful: endingIds })
    .describe(
      'Where runs of nothing but best, partly good or harmful lines may end. The build plays them all and compares. The first of `best` is the ending to hope for: it is reached only with every step done.',
    ),
  card: z
    .strictObject({ title: words('Title of the pocket card.'), lines: z.array(words('One thing to carry away.')).min(3).max(6) })
    .describe('A card to print after the debrief.'),
}) satisfies z.ZodType<Scenario, unknown>;
