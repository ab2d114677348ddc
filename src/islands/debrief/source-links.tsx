import type { DebriefProps } from './debrief-props.ts';

interface SourceLinksProps extends Pick<DebriefProps, 'strings' | 'sources'> {
  ids: readonly string[];
}

/** Where a reason comes from, each linked to its place on the sources page. */
export function SourceLinks({ ids, strings, sources }: SourceLinksProps) {
  const known = ids.flatMap((id) => (sources[id] ? [{ id, ...sources[id] }] : []));
  if (known.length === 0) return null;
  return (
    <p class="source-links">
      {strings.sources}{' '}
      {known.map(({ id, name, href }, index) => (
        <>
          {index > 0 && '; '}
          <a href={href} key={id}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
