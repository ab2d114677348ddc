import { useRef, useState } from 'preact/hooks';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { CourseDefaults, PackageSettings } from '../schemas/package-settings.ts';
import { controlId } from './form.ts';
import { loadSettings } from './settings-file.ts';

interface LoadSettingsProps {
  strings: Strings['builder'];
  course: CourseDefaults;
  onLoad(settings: PackageSettings): void;
}

/** Fills the form from a `settings.json`, or says why it cannot. */
export function LoadSettings({ strings, course, onLoad }: LoadSettingsProps) {
  const [told, tell] = useState<{ file: string; reasons: readonly string[] } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = controlId('load');

  const load = async (file: File | undefined) => {
    if (!file) return;
    const { settings, reasons } = await loadSettings(file, course, strings);
    tell({ file: file.name, reasons });
    if (settings) onLoad(settings);
    // The same file can be chosen again once it was mended.
    if (input.current) input.current.value = '';
  };

  return (
    <section class="load" aria-labelledby="load-heading">
      <div class="load__row">
        <div>
          <h2 id="load-heading">{strings.loadHeading}</h2>
          <p id={`${id}-hint`}>{strings.loadLead}</p>
        </div>
        <input
          id={id}
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={strings.load}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {told?.reasons.length === 0 && <p class="load__done">{format(strings.loaded, { file: told.file })}</p>}
        {told !== null && told.reasons.length > 0 && (
          <div class="load__refused">
            <p>{format(strings.loadRefused, { file: told.file })}</p>
            <ul>
              {told.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
