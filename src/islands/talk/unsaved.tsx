import { useStore } from '@nanostores/preact';
import { unsavedWords } from '../../page/saving-line.ts';
import { $saving } from '../../stores/record.ts';

/** That what is done here is not saved, while it is so: during a talk the line in the header, which says it aloud too, is out of view. */
export function Unsaved() {
  const saving = useStore($saving);
  return saving?.state === 'unsaved' ? (
    <p class="pips__unsaved" aria-hidden="true">
      {unsavedWords(document, saving.why)}
    </p>
  ) : null;
}
