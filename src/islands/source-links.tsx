import { Fragment } from 'preact';

/** The sources that an island may name. */
export interface NamedSources {
  /** Address of the page of sources, where each has its place. */
  page: string;
  /** By id. */
  names: Readonly<Record<string, string>>;
}

interface SourceLinksProps {
  ids: readonly string[];
  heading: string;
  sources: NamedSources;
}

/** Where a reason comes from, each point linked to its place on the sources page. Further points of one work are numbered. */
export function SourceLinks({ ids, heading, sources }: SourceLinksProps) {
  const nameOf = (id: string) => sources.names[id];
  const works = new Set(ids.flatMap((id) => nameOf(id) ?? []));
  if (works.size === 0) return null;
  return (
    <p class="told-sources">
      {heading}{' '}
      {[...works].map((work, index) => (
        <Fragment key={work}>
          {index > 0 && '; '}
          {ids
            .filter((id) => nameOf(id) === work)
            .map((id, point) => (
              <a href={`${sources.page}#${id}`} aria-label={point > 0 ? `${work} (${point + 1})` : undefined} key={id}>
                {point > 0 ? ` (${point + 1})` : work}
              </a>
            ))}
        </Fragment>
      ))}
    </p>
  );
}
