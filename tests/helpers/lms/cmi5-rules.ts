import { isDeepStrictEqual } from 'node:util';

/** JSON as it came. */
export type Json = Readonly<Record<string, unknown>>;

/** A statement, as far as the rules look at it. */
export interface Statement extends Json {
  id: string;
  actor: Json;
  verb: { id: string };
  object: { id: string; definition?: Json };
  result?: Json;
  context: {
    registration?: string;
    contextActivities?: Readonly<Record<string, readonly { id: string }[]>>;
    extensions?: Json;
  };
  timestamp: string;
}

/** What an LMS knows of one launch. */
export interface CmiSession {
  /** Value of `LMS.LaunchData`. */
  launchData: Json;
  actor: Json;
  registration: string;
  activityId: string;
  launchDataRead: boolean;
  preferencesRead: boolean;
  /** Statements it took in this session, in the order in which they came. */
  statements: Statement[];
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Last word of a verb's address. */
export const verbOf = ({ verb }: Statement) => verb.id.slice(verb.id.lastIndexOf('/') + 1);

/** Whether this is one of cmi5's own statements, and not "cmi5 allowed". */
export const isOwn = ({ context }: Statement) => context.contextActivities?.['category']?.some(({ id }) => id === CMI5) === true;

/** What cmi5 forbids about a statement that comes next in a session, in sentences. `before`: what earlier sessions of the enrollment said. */
export function violations(statement: Statement, session: CmiSession, before: readonly Statement[]): string[] {
  return [...form(statement, session), ...order(statement, session, before), ...result(statement, session), ...marks(statement, session)];
}

function form({ id, actor, timestamp, context, object, ...rest }: Statement, session: CmiSession): string[] {
  const template = session.launchData['contextTemplate'] as Statement['context'];
  const extensions = Object.entries(template.extensions ?? {});
  const lists = Object.entries(template.contextActivities ?? {});
  const statement = { id, actor, timestamp, context, object, ...rest };
  return [
    ...(UUID.test(id) ? [] : ['9.1: the id is no UUID']),
    ...(isDeepStrictEqual(actor, session.actor) ? [] : ['9.2: the actor is not the one of the launch']),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(timestamp) ? [] : ['9.7: the time is not in UTC']),
    ...(context.registration === session.registration ? [] : ['9.6.1: it is of no or another registration']),
    ...(extensions.every(([name, value]) => isDeepStrictEqual(context.extensions?.[name], value))
      ? []
      : ['10: an extension of the template is missing']),
    ...(lists.every(([name, list]) => isDeepStrictEqual(context.contextActivities?.[name]?.slice(0, list.length), list))
      ? []
      : ['10: an activity of the template is missing, or is not in its place']),
    ...(isOwn(statement) === (object.id === session.activityId) ? [] : ['9.4: its object is not what it should be']),
    ...(session.launchDataRead && session.preferencesRead ? [] : ['10, 11: launch data or preferences were not read first']),
  ];
}

function order(statement: Statement, { statements, launchData }: CmiSession, before: readonly Statement[]): string[] {
  const verb = verbOf(statement);
  const own = statements.filter(isOwn).map(verbOf);
  const earlier = [...before, ...statements].filter(isOwn).map(verbOf);
  const latest = statements.at(-1)?.timestamp ?? '';
  const isTold = (name: string) => earlier.includes(name);
  return [
    ...(statements.length === 0 && !(verb === 'initialized' && isOwn(statement)) ? ['9.3: "initialized" is not the first'] : []),
    ...(own.includes('terminated') ? ['9.3: something follows "terminated"'] : []),
    ...(statement.timestamp < latest ? ['9.3: its time is before that of the one before'] : []),
    ...(isOwn(statement) && own.includes(verb) ? [`9.3: "${verb}" twice in a session`] : []),
    ...(isOwn(statement) && ['completed', 'passed'].includes(verb) && isTold(verb) ? [`9.3: "${verb}" twice in an enrollment`] : []),
    ...(isOwn(statement) && verb === 'failed' && isTold('passed') ? ['9.3: "failed" after "passed"'] : []),
    ...(isOwn(statement) && /passed|failed/.test(verb) && own.some((name) => /passed|failed/.test(name))
      ? ['9.3: two verdicts in a session']
      : []),
    ...(isOwn(statement) && !['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb)
      ? [`9.3: "${verb}" is not cmi5's own`]
      : []),
    ...(isOwn(statement) && /completed|passed|failed/.test(verb) && /Browse|Review/.test(String(launchData['launchMode']))
      ? [`10: "${verb}" while looking back`]
      : []),
  ];
}

function result(statement: Statement, session: CmiSession): string[] {
  const { result: given = {} } = statement;
  const verb = verbOf(statement);
  const { completion, success, score, duration, extensions } = given as {
    completion?: unknown;
    success?: unknown;
    score?: Score;
    duration?: string;
    extensions?: Json;
  };
  const progress = extensions?.[PROGRESS];
  const isTold = (name: string) => session.statements.filter(isOwn).some((one) => verbOf(one) === name);
  const started = session.statements[0]?.timestamp ?? statement.timestamp;
  const lasted = (Date.parse(statement.timestamp) - Date.parse(started)) / 1000;
  const own = isOwn(statement);
  return [
    ...(own && completion !== (verb === 'completed' ? true : undefined) ? ['9.5.3: completion is wrong'] : []),
    ...(own && success !== { passed: true, failed: false }[verb] ? ['9.5.2: success is wrong'] : []),
    ...(own && score !== undefined && !/passed|failed/.test(verb) ? ['9.5.1: there is a score'] : []),
    ...(score !== undefined && !isScore(score) ? ['9.5.1: the score is none'] : []),
    ...(/completed|passed|failed|terminated/.test(verb) && own && duration === undefined ? ['9.5.4: there is no duration'] : []),
    ...(duration === undefined || seconds(duration) !== null ? [] : [`9.5.4: "${duration}" is no duration`]),
    ...(own && (seconds(duration ?? 'PT0S') ?? 0) > lasted + 0.01 ? ['9.5.4: it lasted longer than its session'] : []),
    ...(progress === undefined || (Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100)
      ? []
      : ['9.5.5.1: progress is no whole percent']),
    ...(progress !== undefined && (own || isTold('completed')) ? ['9.5.5.1: progress where there should be none'] : []),
  ];
}

function marks(statement: Statement, { launchData }: CmiSession): string[] {
  if (!isOwn(statement)) return hasCategory(statement, MOVE_ON) ? ['9.6.2.2: it decides on nothing, and says so'] : [];
  const verb = verbOf(statement);
  const isVerdict = /completed|passed|failed/.test(verb);
  const mark = launchData['masteryScore'];
  const scaled = (statement.result?.['score'] as Score | undefined)?.scaled;
  const told = statement.context.extensions?.[MASTERY];
  const isHeld = typeof mark === 'number' && scaled !== undefined;
  return [
    ...(isVerdict === hasCategory(statement, MOVE_ON) ? [] : ['9.6.2.2: the category "moveon" is wrong']),
    ...(/passed|failed/.test(verb) && typeof mark === 'number' && told !== mark ? ['9.6.3.2: the mark is not told'] : []),
    ...(isHeld && verb === 'passed' && scaled < mark ? ['9.3.4: "passed" below the mark'] : []),
    ...(isHeld && verb === 'failed' && scaled >= mark ? ['9.3.5: "failed" above the mark'] : []),
  ];
}

interface Score {
  scaled?: number;
  raw?: number;
  min?: number;
  max?: number;
}

function isScore({ scaled, raw, min, max }: Score): boolean {
  const isScaled = scaled === undefined || (scaled >= 0 && scaled <= 1);
  const isRaw = raw === undefined || (Number.isInteger(raw) && min !== undefined && max !== undefined && raw >= min && raw <= max);
  return isScaled && isRaw;
}

function hasCategory({ context }: Statement, category: string): boolean {
  return context.contextActivities?.['category']?.some(({ id }) => id === category) === true;
}

/** Seconds of an ISO 8601 duration; null when it is none. */
function seconds(text: string): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (parts === null || text === 'P') return null;
  const [days, hours, minutes, rest] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((days! * 24 + hours!) * 60 + minutes!) * 60 + rest!;
}
