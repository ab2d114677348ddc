import { Check, Circle, CircleDashed, Printer } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { emptyChecklist, type CheckId } from '../../scorm/preview/checklist.ts';
import { checksOf, type Subject } from '../../scorm/preview/subject.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Desk } from './desk.ts';
import { subjectOf } from './subject-of.ts';
import { momentOf } from './time-of.ts';
import type { View } from './view.ts';

interface ChecklistSheetProps {
  desk: Desk;
  view: View;
  strings: Strings['preview'];
  standards: Readonly<Record<View['playable']['standard'], string>>;
  version: string;
  language: string;
}

/** What the package was seen to come through: a sheet of paper for IT. */
export function ChecklistSheet({ desk, view, strings, standards, version, language }: ChecklistSheetProps) {
  const { checklist: words } = strings;
  const { playable, part, checklist, isReady } = view;
  const subject = subjectOf(playable, part);
  const checks = checksOf(subject);
  const done = checks.filter((id) => checklist[id].state === 'done').length;
  const startOver = useRef<HTMLButtonElement>(null);
  /** What stood on the checklist of this package before it was started over. It can be put back until something new is seen. */
  const [before, setBefore] = useState({ playable, checklist: emptyChecklist });
  const canPutBack = done === 0 && before.playable === playable && before.checklist !== emptyChecklist;
  const empty = () => {
    if (done > 0) setBefore({ playable, checklist });
    desk.setChecklist(emptyChecklist);
  };
  const putBack = () => {
    desk.setChecklist(before.checklist);
    // The button that was pressed goes.
    startOver.current?.focus();
  };
  const facts = [
    [words.course, playable.file === '' ? `${playable.title}, ${version}` : playable.title],
    [words.file, playable.file || words.here],
    ...(playable.hash === '' ? [] : [[words.hash, playable.hash] as const]),
    [words.standard, standards[playable.standard]],
    // Built pages know no date: it comes with the script.
    [words.date, isReady ? new Date().toLocaleDateString(language, { dateStyle: 'long' }) : ''],
    [words.browser, isReady ? navigator.userAgent : ''],
  ] as const;

  return (
    <section class="sheet" aria-labelledby="checklist-heading">
      <div class="sheet__head">
        <div>
          <h2 id="checklist-heading">{words.heading}</h2>
          <p class="panel-lead">{words.lead}</p>
        </div>
        <p class="sheet__actions">
          <button type="button" class="button plain compact" ref={startOver} onClick={empty}>
            {words.reset}
          </button>
          <button type="button" class="button compact" onClick={() => window.print()}>
            <Printer aria-hidden="true" />
            {words.print}
          </button>
        </p>
      </div>
      <div class="sheet__undo">
        <span role="status">{canPutBack && words.emptied}</span>
        {canPutBack && (
          <button type="button" class="button ghost compact" onClick={putBack}>
            {words.putBack}
          </button>
        )}
      </div>
      <dl class="sheet__facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p class="sheet__count">{format(words.count, { done, total: checks.length })}</p>
      <ol class="sheet__checks">
        {checks.map((id) => (
          <CheckLine key={id} id={id} goal={subject.goal} state={checklist[id]} strings={words} language={language} />
        ))}
      </ol>
      <p class="sheet__honest">{words.honest}</p>
      <p class="sheet__ours">{words.ours}</p>
    </section>
  );
}

const ICONS = { done: Check, 'under way': CircleDashed, open: Circle };

interface CheckLineProps {
  id: CheckId;
  goal: Subject['goal'];
  state: View['checklist'][CheckId];
  strings: Strings['preview']['checklist'];
  language: string;
}

function CheckLine({ id, goal, state: { state, launch, at, isSetUp }, strings, language }: CheckLineProps) {
  const Icon = ICONS[state];
  const { name, how } = strings[id === 'open-edx' ? 'openEdx' : id === 'passed' ? goal : id];
  const said =
    state === 'done' && launch !== null && at !== null
      ? format(isSetUp ? strings.doneSetUp : strings.done, { launch, time: momentOf(at, language) })
      : state === 'open'
        ? strings.open
        : strings.underWay;
  return (
    <li class="check-line" data-check={id} data-state={state}>
      <Icon aria-hidden="true" />
      <span class="check-line__name">{name}</span>
      <span class="check-line__how">{how}</span>
      <span class="check-line__state">{said}</span>
    </li>
  );
}
