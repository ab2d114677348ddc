import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Icon } from '../icons.tsx';

interface ToolsProps {
  thought: string | undefined;
  /** Name of the young person. */
  name: string;
  /** Null while there is no line to take back. */
  onTakeBack: (() => void) | null;
  strings: Strings['talk'];
}

/** What one may do instead of choosing: take the last line back, or see what the other is thinking. Both cost nothing. */
export function Tools({ thought, name, onTakeBack, strings }: ToolsProps) {
  const [shown, show] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) place.current?.focus();
  }, [shown]);

  return (
    <>
      {thought && shown && (
        <div class="thought" tabIndex={-1} ref={place}>
          <p class="thought__label">{format(strings.thought, { name })}</p>
          <p class="thought__text">“{thought}”</p>
        </div>
      )}
      <div class="tools">
        {onTakeBack && (
          <button type="button" class="button plain compact" onClick={onTakeBack}>
            <Icon name="undo-2" />
            {strings.takeBack}
          </button>
        )}
        {thought && !shown && (
          <button type="button" class="button plain compact tools__thought" onClick={() => show(true)}>
            <Icon name="message-circle-dashed" />
            {format(strings.showThought, { name })}
          </button>
        )}
      </div>
    </>
  );
}
