import { format } from '../course/format.ts';
import { TRIES } from '../schemas/package-settings.ts';
import { PASS_MARKS } from '../schemas/pass-marks.ts';
import { Cards, Select } from './choice-inputs.tsx';
import { descriptionOf, FieldFrame } from './field-frame.tsx';
import { controlId, messagesOf, type Form } from './form.ts';
import { Part } from './part.tsx';

/** What counts as complete, and what the LMS hears of talks. */
export function CompletePart({ form }: { form: Form }) {
  const { draft, strings } = form;
  const triesText = (count: number) => (count === 1 ? strings.oneTry : format(strings.severalTries, { count }));
  const counts = Array.from({ length: TRIES.most - TRIES.least + 1 }, (_, index) => TRIES.least + index);
  return (
    <Part number={2} heading={strings.completeHeading}>
      <Cards
        field="complete"
        legend={strings.complete}
        value={draft.complete}
        choices={[
          { value: 'everything', text: strings.everything, note: strings.everythingNote },
          { value: 'final-check', text: strings.finalCheck, note: strings.finalCheckNote },
          { value: 'lessons', text: strings.lessons, note: strings.lessonsNote },
        ]}
        onChoose={(complete) => form.change({ complete })}
      />
      {draft.complete !== 'lessons' && (
        <div class="fields">
          <PassMark form={form} />
          <Select
            form={form}
            field="tries"
            label={strings.tries}
            hint={draft.tries === '' ? strings.triesHint : strings.triesLimited}
            value={draft.tries}
            choices={[{ value: '', text: strings.noLimit }, ...counts.map((count) => ({ value: String(count), text: triesText(count) }))]}
            onChoose={(tries) => form.change({ tries })}
          />
        </div>
      )}
      <Cards
        field="recordChoices"
        legend={strings.record}
        value={draft.recordChoices ? 'yes' : 'no'}
        choices={[
          { value: 'no', text: strings.recordNo, note: strings.recordNoNote },
          { value: 'yes', text: strings.recordYes, note: strings.recordYesNote },
        ]}
        onChoose={(answer) => form.change({ recordChoices: answer === 'yes' })}
      />
    </Part>
  );
}

/** Typed rather than picked: agencies' rules name numbers of all kinds. */
function PassMark({ form }: { form: Form }) {
  const { draft, problems, strings } = form;
  const messages = messagesOf(problems, 'passMark');
  const hint = format(strings.passMarkHint, PASS_MARKS);
  return (
    <FieldFrame field="passMark" label={strings.passMark} hint={hint} messages={messages}>
      <span class="field__percent">
        <input
          id={controlId('passMark')}
          name="passMark"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={draft.passMark}
          aria-invalid={messages.length > 0}
          aria-describedby={descriptionOf('passMark', { hint, wrong: messages.length > 0 })}
          onInput={({ currentTarget }) => form.change({ passMark: currentTarget.value })}
        />
        <span aria-hidden="true">%</span>
      </span>
    </FieldFrame>
  );
}
