import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { CourseFile } from '../../src/schemas/course.ts';
import type { Item, Questions } from '../../src/schemas/question.ts';
import type { Scenario } from '../../src/course/scenario/scenario.ts';

/** How large a course is to become. */
export interface Size {
  lessons: number;
  items: number;
  talks: number;
}

/** The course that a training academy may grow this one into. */
export const GROWN: Size = { lessons: 100, items: 1_000, talks: 20 };

/** Numbers that are not taken yet, the lowest first: that is how authors are told to give them. */
function freeSlots(taken: Iterable<number>): () => number {
  const known = new Set(taken);
  let next = 0;
  return () => {
    while (known.has(next)) next += 1;
    known.add(next);
    return next;
  };
}

type LessonStep = Extract<CourseFile['modules'][number]['steps'][number], { lesson: string }>;
const isLesson = (step: CourseFile['modules'][number]['steps'][number]): step is LessonStep => 'lesson' in step;

/**
 * Copies a content folder and multiplies what is in it: lessons with their checks, talks, and questions of the bank, each
 * copy with an id and a number in saved progress of its own. It is the real content, so every rule for content holds.
 */
export async function growContent(from: string, to: string, size: Size): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  const course: CourseFile = parse(await readFile(join(to, 'course.yaml'), 'utf8'));
  const bank = await readAll<Questions>(join(to, 'questions'));
  const checks = await readAll<Questions>(join(to, 'checks'));
  const itemSlot = freeSlots([...bank.values(), ...checks.values()].flatMap(({ items }) => items.map(({ slot }) => slot)));

  const copied = await growLessons(to, course, checks, size.lessons);
  await growTalks(to, course, size.talks);
  growBank(bank, size.items - count(checks), itemSlot);
  // The checks of lessons get the highest numbers: that is how they take most room in saved progress.
  for (const item of copied) item.slot = itemSlot();
  for (const [file, questions] of bank) await writeFile(join(to, 'questions', file), stringify(questions));
  for (const [file, questions] of checks) await writeFile(join(to, 'checks', file), stringify(questions));
  await writeFile(join(to, 'course.yaml'), stringify(course));
}

const count = (files: ReadonlyMap<string, Questions>) => [...files.values()].reduce((sum, { items }) => sum + items.length, 0);

async function readAll<T>(folder: string): Promise<Map<string, T>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return new Map(await Promise.all(files.map(async (file) => [file, parse(await readFile(join(folder, file), 'utf8')) as T] as const)));
}

/** Each copy stands at the end of the module of its original, with copies of its checks. Returns these: they have no number of their own yet. */
async function growLessons(to: string, course: CourseFile, checks: Map<string, Questions>, wanted: number): Promise<Item[]> {
  const originals = course.modules.flatMap((module) => module.steps.filter(isLesson).map((step) => ({ module, step })));
  const lessonSlot = freeSlots(originals.map(({ step }) => step.slot));
  const [language = 'en'] = course.languages;
  const copied: Item[] = [];
  for (let nth = 0; nth < wanted - originals.length; nth += 1) {
    const { module, step } = originals[nth % originals.length]!;
    const round = roundOf(nth, originals);
    const own = checks.get(`${step.lesson}.yaml`);
    if (!own) throw new Error(`The lesson ${step.lesson} has no checks to copy.`);
    const id = `${step.lesson}-${round}`;
    const folder = join(to, 'lessons', language, module.id);
    const text = await readFile(join(folder, `${step.lesson}.mdx`), 'utf8');
    await writeFile(
      join(folder, `${id}.mdx`),
      text.replace(/<Check item="([^"]+)"/g, (_whole, item: string) => `<Check item="${item}-${round}"`),
    );
    const items = own.items.map((item) => ({ ...item, id: `${item.id}-${round}` }));
    checks.set(`${id}.yaml`, { ...own, items });
    copied.push(...items);
    module.steps.push({ lesson: id, slot: lessonSlot() });
  }
  return copied;
}

/** The first copy of each is called "-2", the next "-3". */
const roundOf = (nth: number, originals: readonly unknown[]) => Math.floor(nth / originals.length) + 2;

async function growTalks(to: string, course: CourseFile, wanted: number): Promise<void> {
  const talks = [...(await readAll<Scenario>(join(to, 'scenarios'))).values()];
  const talkSlot = freeSlots(talks.map(({ slot }) => slot));
  for (let nth = 0; nth < wanted - talks.length; nth += 1) {
    const talk = talks[nth % talks.length]!;
    const id = `${talk.id}-${roundOf(nth, talks)}`;
    await writeFile(join(to, 'scenarios', `${id}.yaml`), stringify({ ...talk, id, slot: talkSlot() }));
    const module = course.modules.find(({ steps }) => steps.some((step) => 'talk' in step && step.talk === talk.id));
    module?.steps.push({ talk: id });
  }
}

/** Questions are copied objective by objective, so that each keeps its share of the bank. */
function growBank(bank: ReadonlyMap<string, Questions>, wanted: number, itemSlot: () => number): void {
  const originals = [...bank.values()].flatMap((questions) => questions.items.map((item) => ({ questions, item })));
  for (let nth = 0; nth < wanted - originals.length; nth += 1) {
    const { questions, item } = originals[nth % originals.length]!;
    questions.items.push({ ...item, id: `${item.id}-${roundOf(nth, originals)}`, slot: itemSlot() });
  }
}
