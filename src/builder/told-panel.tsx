import { toldIn } from '../../scorm/read-me.ts';
import type { PackageSummary } from '../../scorm/summary.ts';
import type { Strings } from '../schemas/interface.ts';
import type { PackageSettings } from '../schemas/package-settings.ts';
import { toldValues } from './told.ts';

interface ToldPanelProps {
  heading: string;
  words: Strings['readMe'];
  settings: PackageSettings;
  summary: PackageSummary;
}

/** What the LMS will hear of a learner: in words, and under them by the names that its log shows. */
export function ToldPanel({ heading, words, settings, summary }: ToldPanelProps) {
  const { standard, passMark } = settings;
  const { whenDone, whenFailed, whenTriesAreUsed, detail } = summary;
  const below = passMark - 1;
  const cases = [
    { when: words.whenDone, told: whenDone, least: passMark, most: 100 },
    ...(whenFailed ? [{ when: words.whenFailed, told: whenFailed, least: 0, most: below }] : []),
    ...(whenTriesAreUsed ? [{ when: words.whenTriesAreUsed, told: whenTriesAreUsed, least: 0, most: below }] : []),
  ];
  return (
    <section class="told" aria-labelledby="told">
      <h3 id="told">{heading}</h3>
      {cases.map(({ when, told, least, most }) => (
        <div class="told__case" key={when}>
          <h4>{when}</h4>
          <p>{toldIn(told, words)}</p>
          <dl>
            {toldValues(standard, told, least, most).map(({ name, value }) => (
              <div key={name + value}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <div class="told__case">
        <h4>{words.detail}</h4>
        <p>{words.details[detail]}</p>
      </div>
    </section>
  );
}
