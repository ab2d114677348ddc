import { Fragment } from 'preact';
import type { DebriefProps } from './debrief-props.ts';

interface SourceLinksProps extends Pick<DebriefProps, 'strings' | 'sources'> {
  ids: readonly string[];
}

/** Where a reason comes from, each point linked to its place on the sources page. Further points of one work are numbered. */
export function SourceLinks({ ids, strings, sources }: SourceLinksProps) {
  const known = ids.flatMap((id) => sources[id] ?? []);
  const works = [...new Set(known.map(({ name }) => name))];
  if (works.length === 0) return null;
  return (
    <p class="told-sources">
      {strings.sources}{' '}
      {works.map((work, index) => (
        <Fragment key={work}>
          {index > 0 && '; '}
          {known
            .filter(({ name }) => name === work)
            .map(({ href }, point) => (
              <a href={href} aria-label={point > 0 ? `${work} (${point + 1})` : undefined} key={href}>
                {point > 0 ? ` (${point + 1})` : work}
              </a>
            ))}
        </Fragment>
      ))}
    </p>
  );
}
