import type { Run } from '../../course/record/record.ts';
import { replay } from '../../course/scenario/replay.ts';
import type { DebriefProps } from './debrief-props.ts';
import { whenPlayed } from './when.ts';

interface RunsProps extends DebriefProps {
  runs: readonly Run[];
  shown: Run;
  onChoose(started: number): void;
}

/** Which of the finished runs to look at. */
export function Runs({ scenario, strings, language, runs, shown, onChoose }: RunsProps) {
  return (
    <fieldset class="runs">
      <legend>{strings.chooseRun}</legend>
      {runs.map((run) => (
        <label class="run" key={run.started}>
          <input type="radio" name="run" checked={run.started === shown.started} onChange={() => onChoose(run.started)} />
          <span>
            <b>{whenPlayed(run, language)}</b> {replay(scenario, run.log).ending?.title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
