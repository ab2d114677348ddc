/** Icons of talks and their debriefs. The page holds their lines once (`components/IconSheet.astro`): in the script they would take the room of a person. */
export const TALK_ICONS = [
  'arrow-right',
  'circle-stop',
  'door-closed',
  'door-open',
  'eye',
  'life-buoy',
  'message-circle-dashed',
  'pause',
  'phone-call',
  'undo-2',
  'volume-2',
] as const;

/** Icons of questions, likewise. */
const CHECK_ICONS = ['arrow-down', 'arrow-up', 'circle-check', 'circle-dashed', 'circle-x'] as const;

/** Icons of lists of sources, likewise. */
export const LINK_ICONS = ['external-link'] as const;

export type IconName = (typeof TALK_ICONS)[number] | (typeof CHECK_ICONS)[number] | (typeof LINK_ICONS)[number];

/** Id of an icon's lines on the page. */
export const iconId = (name: IconName) => `icon-${name}`;

/** An icon. Words always stand beside it, so it is for the eye only. Its attributes stand as in icons drawn out: pages pack smaller. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" class="lucide" aria-hidden="true">
      <use href={`#${iconId(name)}`} />
    </svg>
  );
}
