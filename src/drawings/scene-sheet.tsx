import { isScene, scenery } from './scenes/scenery.ts';

/** The places of a talk for `StagedScene` to use: unseen, once on a page, outside anything that is hydrated. */
export function SceneSheet({ ids }: { ids: readonly string[] }) {
  const drawn = [...new Set(ids)].filter(isScene);
  return (
    <svg width="0" height="0" aria-hidden="true">
      <defs>
        {drawn.map((id) => {
          const Place = scenery[id];
          return (
            <g key={id} id={`scene-${id}`}>
              <Place />
            </g>
          );
        })}
      </defs>
    </svg>
  );
}
