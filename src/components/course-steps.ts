import { debriefPage } from '../authoring/site-map.ts';
import { format } from '../course/format.ts';
import type { ModuleProps, StepProps } from '../islands/home/steps.ts';
import type { PageContext } from '../layouts/page-context.ts';
import type { CourseFile } from '../schemas/course.ts';

type Known = Pick<PageContext, 'edition' | 'href'>;
type FileStep = CourseFile['modules'][number]['steps'][number];

/** The modules and their steps as the home page shows them. The final check is the last step of the last module. */
export function courseModules(page: Known): ModuleProps[] {
  const modules = page.edition.course.modules.map(({ id, title, question, steps }) => ({
    id,
    title,
    question,
    outcomes: Object.values(page.edition.objectives).flatMap((objective) => (objective.module === id ? [objective.can] : [])),
    steps: steps.map((step) => stepOf(step, page)),
  }));
  return modules.map((module, index) =>
    index === modules.length - 1 ? { ...module, steps: [...module.steps, finalCheckOf(page)] } : module,
  );
}

/** All steps in the order of the course. */
export const courseSteps = (page: Known): StepProps[] => courseModules(page).flatMap(({ steps }) => [...steps]);

/** The steps before and after a page that is a step itself; undefined at the ends of the course. */
export function stepsAround(page: Known, current: string): { before: StepProps | undefined; after: StepProps | undefined } {
  const steps = courseSteps(page);
  const here = steps.findIndex((step) => step.page === current);
  return { before: steps[here - 1], after: steps[here + 1] };
}

function stepOf(step: FileStep, { edition, href }: Known): StepProps {
  if ('lesson' in step) {
    const lesson = edition.lessons.find(({ id }) => id === step.lesson);
    if (!lesson) throw new Error(`There is no lesson "${step.lesson}" in content/lessons.`);
    return { kind: 'lesson', page: lesson.id, href: href(lesson.id), title: lesson.title, minutes: lesson.minutes, slot: lesson.slot };
  }
  const talk = edition.talks.find(({ id }) => id === step.talk);
  if (!talk) throw new Error(`There is no talk "${step.talk}" in content/scenarios.`);
  const title = format(edition.strings.home.practiceStep, { title: talk.title });
  const debriefHref = href(debriefPage(talk.id));
  return { kind: 'talk', page: talk.id, href: href(talk.id), debriefHref, title, minutes: talk.minutes, slot: talk.slot };
}

function finalCheckOf({ edition, href }: Known): StepProps {
  const { draw } = edition.course.finalCheck;
  const title = format(edition.strings.home.finalCheck, { count: draw });
  return { kind: 'final-check', page: 'final-check', href: href('final-check'), title, minutes: edition.finalCheckMinutes, slot: 0 };
}
