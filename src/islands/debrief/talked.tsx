import { format } from '../../course/format.ts';
import type { Told } from './debrief-props.ts';

/** The skills as chances used, and how you asked. Counts, never a score. */
export function Talked({ strings, told, lessons }: Told) {
  return (
    <section class="debrief__part">
      <h2>{strings.talked}</h2>
      <p class="debrief__lead">
        {strings.talkedLead} <span class="if-private">{strings.talkedPrivate}</span>
      </p>
      <ul class="skills">
        {told.skills.map(({ id, label, lesson, chances }) => (
          <li class="skill" key={id}>
            <h3>{label}</h3>
            <p class="chances" aria-hidden="true">
              {chances.map(({ line, used }) => (
                <i class={used ? 'chance chance--used' : 'chance'} key={line} />
              ))}
            </p>
            <p class="skill__count">
              {chances.length === 0
                ? strings.noChance
                : format(strings.chances, { used: chances.filter(({ used }) => used).length, all: chances.length })}
            </p>
            {lessons[lesson] && (
              <a class="skill__lesson" href={lessons[lesson].href}>
                {format(strings.teaches, { title: lessons[lesson].title })}
              </a>
            )}
          </li>
        ))}
      </ul>
      <h3 class="asked__heading">{strings.asked}</h3>
      <p class="debrief__lead">{strings.askedLead}</p>
      <dl class="asked">
        {told.asked.map(({ kind, count }) => (
          <div class={count === 0 ? 'asked__kind asked__kind--none' : 'asked__kind'} key={kind}>
            <dt>{strings.asks[kind]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
