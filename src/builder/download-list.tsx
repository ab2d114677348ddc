import { Download } from 'lucide-preact';

interface DownloadListProps {
  heading: string;
  files: readonly { name: string; note: string; onClick(): void }[];
  disabled: boolean;
}

/** The files that go with a package. */
export function DownloadList({ heading, files, disabled }: DownloadListProps) {
  return (
    <section class="panel__also" aria-labelledby="also">
      <h3 id="also">{heading}</h3>
      <ul>
        {files.map(({ name, note, onClick }) => (
          <li key={name}>
            <button type="button" disabled={disabled} onClick={onClick}>
              <Download aria-hidden="true" />
              <span>
                <b>{name}</b> <small>{note}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
