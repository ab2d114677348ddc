import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Making } from './maker.ts';
import type { Failure } from './messages.ts';

interface MakingLineProps {
  strings: Strings['builder'];
  making: Making;
  /** Whether somebody waits for it, so that progress is worth reading aloud. */
  isWaiting: boolean;
  isServed: boolean;
  problemCount: number;
  /** What was just done, such as "x.zip is in your downloads". */
  said: string;
  again(): void;
}

/** How far the package has come, and what went wrong. It is made while nobody waits for it, and then it is only shown. */
export function MakingLine({ strings, making, isWaiting, isServed, problemCount, said, again }: MakingLineProps) {
  if (!isServed) return <p class="making making--failed">{strings.fromDisk}</p>;
  const failure = making.state === 'failed' && problemCount === 0 ? making.failure : null;
  const isUnderWay = making.state === 'reading' || making.state === 'packing';

  return (
    <div class="making">
      {isUnderWay && (
        <div class="making__progress">
          <progress
            aria-label={progressWords(making, strings)}
            {...(making.state === 'reading' && making.total > 0 ? { value: making.done, max: making.total } : {})}
          />
          <p>{progressWords(making, strings)}</p>
        </div>
      )}
      {problemCount > 0 && <p>{strings.correctFirst}</p>}
      <p role="status" class="making__said">
        {said || (isWaiting && isUnderWay ? strings.packing : '')}
      </p>
      <div role="alert">
        {failure && (
          <div class="making--failed">
            <p>{failureWords(failure, strings)}</p>
            {failure.why === 'faulty' ? (
              <ul>
                {failure.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ) : (
              <button type="button" class="button ghost compact" onClick={again}>
                {strings.again}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function progressWords(making: Making, strings: Strings['builder']): string {
  if (making.state !== 'reading') return strings.packing;
  return making.total === 0 ? strings.starting : format(strings.reading, { done: making.done, total: making.total });
}

function failureWords(failure: Failure, strings: Strings['builder']): string {
  if (failure.why === 'missing') return format(strings.missing, { file: failure.file });
  return strings[failure.why];
}
