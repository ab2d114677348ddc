import { daysAfter, type CalendarDay } from '../../course/calendar.ts';

/** A short look back some weeks after the course. */
export interface BoosterProps {
  weeks: number;
  when: string;
  title: string;
  lead: string;
  questions: readonly string[];
  last: string;
}

/** The day of a look back, counted from `today`; both YYYY-MM-DD. Whole weeks keep the day of the week. */
export const boosterDay = ({ weeks }: BoosterProps, today: string) => daysAfter(today, 7 * weeks);

/** The looks back as days of a calendar. `course` is the id of the course. */
export function boosterDays(course: string, boosters: readonly BoosterProps[], today: string): CalendarDay[] {
  return boosters.map((booster) => {
    const day = boosterDay(booster, today);
    const questions = booster.questions.map((question, index) => `${index + 1}. ${question}`);
    return {
      uid: `${course}-${booster.weeks}-weeks-${day}`,
      day,
      title: booster.title,
      text: [booster.lead, questions.join('\n'), booster.last].join('\n\n'),
    };
  });
}

/** The day on the learner's own clock, YYYY-MM-DD. */
export function localDay(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
