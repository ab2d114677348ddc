interface SpeechProps {
  name: string;
  says: string;
  /** The line that is being answered now. */
  now?: boolean;
}

/** A line somebody says, in the voice type, with the quotation marks that content leaves out. */
export function Speech({ name, says, now = false }: SpeechProps) {
  return (
    <div class={now ? 'speech speech--now' : 'speech'}>
      <p class="speech__who">{name}</p>
      <p class="speech__says voice">“{says}”</p>
    </div>
  );
}
