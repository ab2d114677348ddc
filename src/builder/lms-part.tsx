import { STANDARDS, type Standard } from '../course/record/terms.ts';
import { format } from '../course/format.ts';
import type { LmsId } from '../schemas/package-settings.ts';
import { PROFILES } from '../../scorm/profiles.ts';
import { Select } from './choice-inputs.tsx';
import type { Form } from './form.ts';
import { Part } from './part.tsx';

/** What is said of an LMS, from `content/lms/`. */
export interface LmsWords {
  id: LmsId;
  name: string;
  /** Why its best standard is the best. */
  why: string;
  /** What was tried there and what was not. */
  tried: string;
  /** File name of the guide for it. */
  guide: string;
}

interface LmsPartProps {
  form: Form;
  lmss: readonly LmsWords[];
  /** Names of the standards. */
  standards: Readonly<Record<Standard, string>>;
  /** That nothing is known of cmi5 in any LMS. */
  cmi5Unknown: string;
}

/** Which LMS, and what the package speaks to it in. */
export function LmsPart({ form, lmss, standards, cmi5Unknown }: LmsPartProps) {
  const { draft, strings } = form;
  const words = lmss.find(({ id }) => id === draft.lms);
  const best = PROFILES[draft.lms].prefers;
  return (
    <Part number={1} heading={strings.lmsHeading}>
      <div class="fields">
        <Select
          form={form}
          field="lms"
          label={strings.lms}
          value={draft.lms}
          choices={lmss.map(({ id, name: text }) => ({ value: id, text }))}
          onChoose={(lms) => form.change({ lms, standard: PROFILES[lms].prefers })}
        />
        <Select
          form={form}
          field="standard"
          label={strings.standard}
          value={draft.standard}
          choices={STANDARDS.map((value) => ({
            value,
            text: value === best ? format(strings.bestMatch, { standard: standards[value] }) : standards[value],
          }))}
          onChoose={(standard) => form.change({ standard })}
        />
      </div>
      <div class="part__note" role="status">
        {draft.standard !== best && <p>{format(strings.notBest, { standard: standards[best] })}</p>}
        {words && (
          <>
            <p>{draft.standard === 'cmi5' ? cmi5Unknown : words.why}</p>
            <p>
              {draft.standard !== 'cmi5' && words.tried} {/* In a tab of its own: what was typed so far is kept nowhere else. */}
              <a href={words.guide} target="_blank">
                {format(strings.lmsGuide, { lms: words.name })} <span class="visually-hidden">({strings.newTab})</span>
              </a>
            </p>
          </>
        )}
      </div>
    </Part>
  );
}
