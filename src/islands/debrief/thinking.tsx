import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';

interface ThinkingProps {
  thinking: string | undefined;
  /** Name of the young person. */
  name: string;
  strings: Strings['debrief'];
}

/** What the young person thought and did not say. */
export function Thinking({ thinking, name, strings }: ThinkingProps) {
  if (!thinking) return null;
  return (
    <div class="thinking">
      <p class="thinking__label">{format(strings.thinking, { name })}</p>
      <p class="thinking__text">“{thinking}”</p>
    </div>
  );
}
