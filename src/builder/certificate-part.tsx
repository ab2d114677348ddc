import type { PackageData } from '../../scorm/package-data.ts';
import { format } from '../course/format.ts';
import { TEXT_LIMITS } from '../schemas/package-text.ts';
import type { PackageSettings } from '../schemas/package-settings.ts';
import { Select, type Choice } from './choice-inputs.tsx';
import type { Form } from './form.ts';
import { Part } from './part.tsx';
import { TextInput } from './text-input.tsx';

interface CertificatePartProps {
  form: Form;
  /** Languages the course is there in. */
  languages: readonly Choice<PackageSettings['language']>[];
  hours: PackageData['hours'];
}

/** The language the course opens in, and what the certificate says. */
export function CertificatePart({ form, languages, hours }: CertificatePartProps) {
  const { draft, strings } = form;
  return (
    <Part number={5} heading={strings.certificateHeading} lead={strings.certificateLead}>
      <div class="fields">
        <Select
          form={form}
          field="language"
          label={strings.language}
          value={draft.language}
          choices={languages}
          onChoose={(language) => form.change({ language })}
        />
        <TextInput
          form={form}
          field="certificate.hours"
          label={strings.hours}
          hint={format(strings.hoursHint, { time: hours[draft.complete] })}
          most={TEXT_LIMITS.hours}
        />
        <TextInput form={form} field="certificate.approvalNumber" label={strings.approval} most={TEXT_LIMITS.approvalNumber} />
        <TextInput form={form} field="certificate.instructor" label={strings.instructor} most={TEXT_LIMITS.instructor} />
      </div>
      <p class="part__note">{strings.approvalNote}</p>
    </Part>
  );
}
