import { CalendarPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { calendarFile } from '../../course/calendar.ts';
import { format } from '../../course/format.ts';
import { offerFile } from '../../page/offer-file.ts';
import type { Strings } from '../../schemas/interface.ts';
import { boosterDay, boosterDays, localDay, type BoosterProps } from './booster-days.ts';

export interface BoostersProps {
  boosters: readonly BoosterProps[];
  /** Id and title of the course: the file and its entries are named for it. */
  course: { id: string; title: string };
  language: string;
  strings: Strings['boosters'];
}

/** The looks back after the course, with their days once the learner's own clock is known, as a calendar file. */
export function Boosters({ boosters, course, language, strings }: BoostersProps) {
  const [today, setToday] = useState<string | null>(null);
  const [made, setMade] = useState(false);
  useEffect(() => setToday(localDay(new Date())), []);

  const download = () => {
    const now = new Date();
    const day = localDay(now);
    // Not the day on which the page was opened, if that is another: what is shown is what the file holds.
    setToday(day);
    const days = boosterDays(course.id, boosters, day);
    offerFile(`${course.id}.ics`, 'text/calendar;charset=utf-8', calendarFile(course.title, now.toISOString(), days));
    setMade(true);
  };

  return (
    <section class="boosters" aria-labelledby="boosters">
      <h3 id="boosters">{strings.heading}</h3>
      <ol class="boosters__list">
        {boosters.map((booster) => (
          <li key={booster.weeks}>
            <p class="boosters__when">
              <b>{booster.when}</b>
              {today && <span>{inWords(boosterDay(booster, today), language)}</span>}
            </p>
            <p>{booster.lead}</p>
            <details>
              <summary class="opens">{format(strings.questions, { count: booster.questions.length })}</summary>
              <ol>
                {booster.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ol>
              <p>{booster.last}</p>
            </details>
          </li>
        ))}
      </ol>
      <div class="boosters__offer">
        <button type="button" class="button" onClick={download}>
          <CalendarPlus aria-hidden="true" />
          {strings.download}
        </button>
        <p class="boosters__private">{strings.private}</p>
      </div>
      <p class="boosters__made" role="status">
        {made ? strings.made : ''}
      </p>
    </section>
  );
}

/** "Wednesday, December 9, 2026". */
function inWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
