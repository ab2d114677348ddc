import { Zap } from 'lucide-preact';
import type { FaultName } from '../../scorm/preview/faults.ts';
import type { QuirksId } from '../../scorm/preview/quirks.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Desk } from './desk.ts';
import type { View } from './view.ts';

type FaultStrings = Strings['preview']['faults'];

const SWITCHES: readonly FaultName[] = ['cut', 'failNext', 'pretends', 'signedOut', 'slow', 'noInteractions', 'generous', 'review'];

/** Names of the LMSs whose ways can be taken on, and what these are. */
export const quirksWords = (strings: FaultStrings): Readonly<Record<QuirksId, { name: string; does: string }>> => ({
  none: { name: strings.none, does: strings.noneDoes },
  moodle: { name: strings.moodle, does: strings.moodleDoes },
  'open-edx': { name: strings.openEdx, does: strings.openEdxDoes },
});

/** What can be made to go wrong: a switch each, a crash, and the ways of an LMS. */
export function FaultsPanel({ desk, view, strings }: { desk: Desk; view: View; strings: FaultStrings }) {
  const { faults, isServed, isOpen } = view;
  const quirks = quirksWords(strings);
  return (
    <section class="faults" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{strings.heading}</h2>
      <p class="panel-lead">{strings.lead}</p>
      {view.undone === 'cut' && (
        <p class="preview__notice" role="alert">
          {strings.notCut}
        </p>
      )}
      <ul class="faults__list">
        {SWITCHES.filter((name) => name !== 'generous' || view.playable.standard === 'scorm12').map((name) => (
          <li key={name} class="fault">
            <button
              id={`fault-${name}`}
              type="button"
              class="fault__switch"
              aria-pressed={faults[name]}
              aria-describedby={`fault-${name}-does`}
              onClick={() => void desk.setFaults({ [name]: !faults[name] })}
            >
              <span class="fault__knob" aria-hidden="true" />
              {strings[name].name}
            </button>
            <p id={`fault-${name}-does`}>
              {strings[name].does} {name === 'cut' && isServed === false && strings.cutUnserved}
            </p>
          </li>
        ))}
        <li class="fault">
          <button
            id="fault-crash"
            type="button"
            class="fault__switch"
            aria-describedby="fault-crash-does"
            aria-disabled={!isOpen}
            onClick={() => isOpen && desk.crash()}
          >
            <Zap aria-hidden="true" />
            {strings.crash.name}
          </button>
          <p id="fault-crash-does">{strings.crash.does}</p>
        </li>
      </ul>
      <div class="faults__quirks">
        <p class="field">
          <label for="quirks">{strings.quirks}</label>
          <span class="field__select">
            <select
              id="quirks"
              aria-describedby="quirks-does"
              value={faults.quirks}
              onChange={({ currentTarget }) => void desk.setFaults({ quirks: currentTarget.value as QuirksId })}
            >
              {(Object.keys(quirks) as QuirksId[]).map((id) => (
                <option key={id} value={id}>
                  {quirks[id].name}
                </option>
              ))}
            </select>
          </span>
        </p>
        <p id="quirks-does">{quirks[faults.quirks].does}</p>
      </div>
    </section>
  );
}
