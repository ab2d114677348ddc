import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Node, PlayedChoice, Talk } from '../../course/scenario/scenario.ts';
import { inLearnersOrder } from '../../course/scenario/shuffle.ts';
import { personAt } from '../../course/scenario/who.ts';
import type { Strings } from '../../schemas/interface.ts';
import { hasOption } from '../../stores/preferences.ts';
import { $record } from '../../stores/record.ts';
import { Aloud } from './aloud.tsx';
import { Choices } from './choices.tsx';
import { useNumberKeys } from './number-keys.ts';
import { Tools } from './tools.tsx';

interface PanelProps {
  talk: Talk;
  /** Id of the node that waits for a choice, and the node. */
  at: string;
  node: Node<PlayedChoice>;
  onChoose(letter: string): void;
  onTakeBack: (() => void) | null;
  strings: Strings['talk'];
}

/** What one can do now: choose, and before a line is said, say it aloud; or one of the tools. */
export function Panel({ talk, at, node, onChoose, onTakeBack, strings }: PanelProps) {
  const record = useStore($record);
  const [aloud, say] = useState<PlayedChoice | null>(null);
  const choices = inLearnersOrder(node.choices, record.seed ?? 0, talk.id, at);
  const numbered = hasOption(record, 'numberKeys');
  const pick = (letter: string) => {
    const choice = choices.find((each) => each.letter === letter);
    if (choice?.kind === 'say' && hasOption(record, 'sayAloud')) say(choice);
    else onChoose(letter);
  };
  const letters = choices.map(({ letter }) => letter);
  useNumberKeys(numbered && !aloud, letters, pick);
  if (aloud)
    return (
      <div class="talk-panel">
        <Aloud choice={aloud} onGoOn={() => onChoose(aloud.letter)} strings={strings} />
      </div>
    );
  return (
    <div class="talk-panel">
      <Choices prompt={node.prompt ?? strings.say} choices={choices} numbered={numbered} onChoose={pick} strings={strings} />
      <Tools thought={node.thought} name={personAt(talk, at)?.name ?? ''} onTakeBack={onTakeBack} strings={strings} />
    </div>
  );
}
