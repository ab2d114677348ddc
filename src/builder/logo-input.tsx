import { Trash2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { format } from '../course/format.ts';
import { LOGO_BYTES, type AgencyLogo } from '../schemas/package-settings.ts';
import { descriptionOf, FieldFrame } from './field-frame.tsx';
import { controlId, messagesOf, type Form } from './form.ts';
import { chosenLogo, logoAddress, logoBytes } from './logo-file.ts';

/** The picture of the agency: choose, look at it, take it out again. */
export function LogoInput({ form }: { form: Form }) {
  const { draft, problems, strings } = form;
  const [refused, refuse] = useState<string | null>(null);
  /** What came of the choice, for whoever does not see it: it comes after the window to choose a file is gone. */
  const [told, tell] = useState<{ words: string; of: AgencyLogo | null }>({ words: '', of: null });
  const input = useRef<HTMLInputElement>(null);
  const hint = format(strings.logoHint, { size: LOGO_BYTES / 1024 });
  // Settings that are loaded may bring another logo, which was not refused.
  const messages = refused && !draft.logo ? [refused] : messagesOf(problems, 'agency.logo');

  const chosen = (logo: AgencyLogo) =>
    format(strings.logoChosen, { type: logo.type.toUpperCase(), size: Math.max(1, Math.round(logoBytes(logo) / 1024)) });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const { logo, wrong } = await chosenLogo(file, strings);
    refuse(wrong);
    tell({ words: logo ? chosen(logo) : wrong, of: logo });
    form.change({ logo });
    // The same file can be chosen again once it was mended.
    if (input.current) input.current.value = '';
  };
  const remove = () => {
    refuse(null);
    tell({ words: '', of: null });
    form.change({ logo: null });
    if (!input.current) return;
    input.current.value = '';
    input.current.focus();
  };

  return (
    <FieldFrame field="agency.logo" label={strings.logo} hint={hint} messages={messages}>
      <input
        id={controlId('agency.logo')}
        ref={input}
        type="file"
        accept=".svg,.png,image/svg+xml,image/png"
        aria-invalid={messages.length > 0}
        aria-describedby={descriptionOf('agency.logo', { hint, wrong: messages.length > 0 })}
        onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
      />
      <p class="visually-hidden" role="status">
        {/* Settings that are loaded may bring another. */}
        {told.of === draft.logo && told.words}
      </p>
      {draft.logo && (
        <div class="logo">
          <img class="logo__picture" src={logoAddress(draft.logo)} alt={strings.logoPreview} />
          <span>{chosen(draft.logo)}</span>
          <button type="button" class="button plain compact" onClick={remove}>
            <Trash2 aria-hidden="true" />
            {strings.logoRemove}
          </button>
        </div>
      )}
    </FieldFrame>
  );
}
