import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import { limitOf, mainElements, RESUME_DATA } from './elements.ts';
import type { CourseParts } from './record-words.ts';
import { ResumeData } from './resume-data.tsx';
import { timeOf } from './time-of.ts';
import { Unstored } from './unstored.tsx';
import type { View } from './view.ts';

interface InspectorProps {
  view: View;
  parts: CourseParts;
  strings: Strings['preview'];
  language: string;
}

/** What the LMS holds, element by element: the main ones always, the others as they come. */
export function Inspector({ view, parts, strings, language }: InspectorProps) {
  const { inspector } = strings;
  const main = mainElements(view.playable.standard);
  const named = new Set([RESUME_DATA, ...main.map(({ element }) => element)]);
  const known = new Set([...Object.keys(view.values), ...view.unstored.keys()]);
  const others = [...known].filter((element) => !named.has(element) && (view.values[element] || view.unstored.has(element)));
  const row = (element: string, name: string | null) => (
    <ElementRow key={element} element={element} name={name} view={view} strings={inspector} language={language} />
  );
  return (
    <section class="cmi" aria-labelledby="holds">
      <h2 id="holds">{inspector.heading}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <div class="cmi__scroll" role="group" aria-labelledby="holds" tabIndex={0}>
        <table class="cmi__values" aria-labelledby="holds">
          <Columns />
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{inspector.element}</th>
              <th scope="col">{inspector.value}</th>
            </tr>
          </thead>
          <tbody>{main.map(({ element, name }) => row(element, inspector[name]))}</tbody>
        </table>
        <ResumeData view={view} parts={parts} strings={strings.resume} language={language} names={inspector} />
        <details class="cmi__more">
          <summary class="opens">{format(inspector.more, { count: others.length })}</summary>
          <table class="cmi__values" aria-label={format(inspector.more, { count: others.length })}>
            <Columns />
            <tbody>{others.map((element) => row(element, null))}</tbody>
          </table>
        </details>
      </div>
    </section>
  );
}

/** The two columns, whose widths the styles set. */
function Columns() {
  return (
    <colgroup>
      <col />
      <col />
    </colgroup>
  );
}

interface ElementRowProps {
  element: string;
  name: string | null;
  view: View;
  strings: Strings['preview']['inspector'];
  language: string;
}

function ElementRow({ element, name, view, strings, language }: ElementRowProps) {
  const value = view.values[element] ?? '';
  const at = view.written.get(element);
  const limit = value === '' ? null : limitOf(element, view.playable.standard);
  return (
    <tr>
      <th scope="row">
        {name} <code>{element}</code>
      </th>
      <td>
        <span data-element={element} data-empty={value === '' ? '' : undefined}>
          {value === '' ? strings.notSet : value}
        </span>
        {limit !== null && (
          <small class="cmi__limit">
            <meter min={0} max={limit} high={limit * 0.85} value={value.length} aria-hidden="true" />
            {format(strings.of, { count: value.length.toLocaleString(language), limit: limit.toLocaleString(language) })}
          </small>
        )}
        <Unstored said={view.unstored.get(element)} strings={strings} />
        {at !== undefined && <small>{format(strings.changed, { time: timeOf(at, language) })}</small>}
      </td>
    </tr>
  );
}
