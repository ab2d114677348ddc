import { format } from '../course/format.ts';
import type { ModuleProps, StepProps } from '../islands/home/steps.ts';
import type { PageContext } from '../layouts/page-context.ts';

type Known = Pick<PageContext, 'edition' | 'href'>;

/** The modules and their steps as the home page shows them. The final check is the last step of the last module. */
export function courseModules({ edition, href }: Known): ModuleProps[] {
  const { course, lessons, talks, strings } = edition;
  const modules = course.modules.map(({ id, title, question, steps }) => ({
    id,
    title,
    question,
    steps: steps.map((step): StepProps => {
      if ('lesson' in step) {
        const lesson = lessons.find((entry) => entry.id === step.lesson);
        if (!lesson) throw new Error(`There is no lesson "${step.lesson}" in content/lessons.`);
        return { kind: 'lesson', page: lesson.id, href: href(lesson.id), title: lesson.title, minutes: lesson.minutes, slot: lesson.slot };
      }
      const talk = talks.find((entry) => entry.id === step.talk);
      if (!talk) throw new Error(`There is no talk "${step.talk}" in content/scenarios.`);
      const title = format(strings.home.practiceStep, { title: talk.title });
      return { kind: 'talk', page: talk.id, href: href(talk.id), title, minutes: talk.minutes, slot: talk.slot };
    }),
  }));
  const { draw, minutes } = course.finalCheck;
  const title = format(strings.home.finalCheck, { count: draw });
  const finalCheck: StepProps = { kind: 'final-check', page: 'final-check', href: href('final-check'), title, minutes, slot: 0 };
  return modules.map((module, index) => (index === modules.length - 1 ? { ...module, steps: [...module.steps, finalCheck] } : module));
}

/** All steps in the order of the course. */
export const courseSteps = (page: Known): StepProps[] => courseModules(page).flatMap(({ steps }) => [...steps]);
