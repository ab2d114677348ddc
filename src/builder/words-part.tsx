import { format } from '../course/format.ts';
import { PROTOCOLS } from '../schemas/package-settings.ts';
import { TEXT_LIMITS } from '../schemas/package-text.ts';
import type { Form } from './form.ts';
import { Part } from './part.tsx';
import { TextInput } from './text-input.tsx';

/** What staff of the agency do, in five places of the course. */
export function WordsPart({ form }: { form: Form }) {
  const { strings } = form;
  return (
    <Part number={4} heading={strings.wordsHeading} lead={format(strings.wordsLead, { count: TEXT_LIMITS.protocol })}>
      <div class="fields fields--words">
        {PROTOCOLS.map((id) => (
          <TextInput
            key={id}
            form={form}
            field={`agency.protocols.${id}`}
            label={strings.protocols[id].label}
            hint={strings.protocols[id].where}
            most={TEXT_LIMITS.protocol}
            lines="many"
          />
        ))}
      </div>
    </Part>
  );
}
