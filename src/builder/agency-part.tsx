import { TEXT_LIMITS } from '../schemas/package-text.ts';
import type { Form } from './form.ts';
import { LogoInput } from './logo-input.tsx';
import { Part } from './part.tsx';
import { TextInput } from './text-input.tsx';

/** Who the agency is, and whom its staff call. */
export function AgencyPart({ form }: { form: Form }) {
  const { strings } = form;
  return (
    <Part number={3} heading={strings.agencyHeading} lead={strings.agencyLead}>
      <div class="fields">
        <TextInput form={form} field="agency.name" label={strings.name} hint={strings.nameHint} most={TEXT_LIMITS.name} />
        <LogoInput form={form} />
        <TextInput
          form={form}
          field="agency.hotline"
          label={strings.hotline}
          hint={strings.hotlineHint}
          most={TEXT_LIMITS.hotline}
          inputMode="tel"
        />
        <TextInput form={form} field="agency.onCall" label={strings.onCall} hint={strings.onCallHint} most={TEXT_LIMITS.onCall} />
        <TextInput
          form={form}
          field="agency.screeningTool"
          label={strings.screeningTool}
          hint={strings.screeningToolHint}
          most={TEXT_LIMITS.screeningTool}
          wide
        />
        <TextInput
          form={form}
          field="agency.reportingLimits"
          label={strings.reportingLimits}
          hint={strings.reportingLimitsHint}
          most={TEXT_LIMITS.reportingLimits}
          wide
        />
      </div>
    </Part>
  );
}
