import type { Edition } from './content.ts';
import { REQUIREMENT_ORIGINS, type Requirement } from '../schemas/requirement.ts';

type Origin = (typeof REQUIREMENT_ORIGINS)[number];
type Known = Pick<Edition, 'requirements' | 'objectives' | 'lessons' | 'items' | 'talks'>;

/** A talk that practices a duty, with its moments and steps in words. */
export interface PracticeCell {
  id: string;
  title: string;
  where: string[];
}

/** One duty and everything in the course that stands for it. */
export interface MatrixRow extends Pick<Requirement, 'duty' | 'sources' | 'noTalk'> {
  id: string;
  can: string[];
  lessons: { id: string; title: string }[];
  /** Ids of items, as an LMS reports them. */
  inLessons: string[];
  inFinal: string[];
  practice: PracticeCell[];
}

/** The matrix, a part for each origin of duties that has any. */
export function matrix(edition: Known): { origin: Origin; rows: MatrixRow[] }[] {
  const entries = Object.entries(edition.requirements);
  return REQUIREMENT_ORIGINS.map((origin) => ({
    origin,
    rows: entries.filter(([, requirement]) => requirement.origin === origin).map(([id, requirement]) => row(id, requirement, edition)),
  })).filter(({ rows }) => rows.length > 0);
}

function row(id: string, requirement: Requirement, { objectives, lessons, items, talks }: Known): MatrixRow {
  const { duty, sources, noTalk } = requirement;
  const asked = (use: 'lesson' | 'final') =>
    items.filter((item) => item.use === use && requirement.items.includes(item.id)).map((item) => item.id);
  return {
    id,
    duty,
    sources,
    ...(noTalk && { noTalk }),
    can: requirement.objectives.flatMap((objective) => objectives[objective]?.can ?? []),
    lessons: lessons.filter((lesson) => requirement.lessons.includes(lesson.id)),
    inLessons: asked('lesson'),
    inFinal: asked('final'),
    practice: requirement.talks.flatMap(({ talk: talkId, moments, steps }) => {
      const talk = talks.find((entry) => entry.id === talkId);
      if (!talk) return [];
      const where = [...moments.map((moment) => talk.nodes[moment]?.title), ...steps.map((step) => talk.flags[step]?.label)];
      return { id: talkId, title: talk.title, where: where.filter((words) => words !== undefined) };
    }),
  };
}
