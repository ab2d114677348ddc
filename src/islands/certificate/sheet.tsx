import { DoorEmblem } from '../../drawings/door-emblem.tsx';
import { Mark } from '../../drawings/mark.tsx';
import type { Strings } from '../../schemas/interface.ts';
import type { AgencyWords } from './agency.ts';

/** What stands on a certificate. What is "" or null has no line. */
export interface SheetProps {
  course: { title: string; subtitle: string; openingLine: string; version: string };
  /** "" leaves a line to write it on by hand. */
  name: string;
  /** What was done: it stands between the name and the title of the course. */
  did: string;
  finished: string | null;
  time: string;
  score: number | null;
  /** As it is read out, and what it is worked out from beside the other facts; null where no LMS has confirmed anything. */
  code: { value: string; from: string } | null;
  agency: AgencyWords;
  /** Whose record counts. */
  note: string;
  /** Whether no LMS has confirmed it: then the note stands in a box. */
  isUnconfirmed?: boolean;
  strings: Strings['certificate'];
}

/** Longest names that still stand on one line in the largest and in the middle size. */
const SHORT = 26;
const LONG = 48;

/** The certificate: one page of Letter paper in landscape, in black or in color. */
export function Sheet({ course, name, did, finished, time, score, code, agency, note, isUnconfirmed = false, strings }: SheetProps) {
  const facts: { label: string; value: string | null | undefined; more?: string | undefined }[] = [
    { label: strings.finished, value: finished },
    { label: strings.time, value: agency.hours || time },
    { label: strings.score, value: score === null ? null : `${score}%` },
    { label: strings.approval, value: agency.approval },
    { label: strings.version, value: course.version },
    { label: strings.code, value: code?.value, more: code?.from },
  ];
  const size = name.length <= SHORT ? 'large' : name.length <= LONG ? 'middle' : 'small';
  return (
    <article class="sheet" aria-label={strings.sheet}>
      <header class="sheet__head">
        <Mark />
        <p class="sheet__heading">{strings.heading}</p>
        {(agency.name || agency.logo) && (
          <div class="sheet__agency">
            {agency.name && <p>{agency.name}</p>}
            {agency.logo && <img src={agency.logo} alt="" />}
          </div>
        )}
      </header>
      <div class="sheet__middle">
        <div class="sheet__art">
          <DoorEmblem />
        </div>
        {name ? (
          <p class={`sheet__name sheet__name--${size}`} dir="auto">
            {name}
          </p>
        ) : (
          <p class="sheet__blank">{strings.writeName}</p>
        )}
        <p class="sheet__did">{did}</p>
        <p class="sheet__course">{course.title}</p>
        <p class="sheet__subtitle">{course.subtitle}</p>
      </div>
      <dl class="sheet__facts">
        {facts.map(
          ({ label, value, more }) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {value}
                  {more && <small>{more}</small>}
                </dd>
              </div>
            ),
        )}
      </dl>
      <footer class="sheet__foot">
        {agency.instructor ? (
          <p class="sheet__instructor">
            <b>{agency.instructor}</b>
            <span>{strings.instructor}</span>
          </p>
        ) : (
          <p class="sheet__line voice">“{course.openingLine}”</p>
        )}
        <p class={isUnconfirmed ? 'sheet__note sheet__note--boxed' : 'sheet__note'}>{note}</p>
      </footer>
    </article>
  );
}
