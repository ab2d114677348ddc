import { useStore } from '@nanostores/preact';
import { Printer } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { momentOf } from '../../course/record/epoch.ts';
import type { CompletionRule, Outline } from '../../course/record/outline.ts';
import { checkCode, spaced } from '../../course/record/receipt.ts';
import type { Strings } from '../../schemas/interface.ts';
import { learnerName } from '../../stores/record.ts';
import { $terms } from '../../stores/terms.ts';
import { dayOf } from '../finish/day-and-time.ts';
import { receiptFacts } from '../finish/receipt-lines.ts';
import { useOutcome } from '../finish/use-outcome.ts';
import { agencyWords, NO_AGENCY } from './agency.ts';
import { codeFacts, type CodeWords } from './code-facts.ts';
import { inHours } from './learning-time.ts';
import { NAME_LENGTH, NameField } from './name-field.tsx';
import { printedName } from './printed-name.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

export interface CertificateProps {
  course: SheetProps['course'] & { id: string };
  outline: Outline;
  /** Minutes of what each rule asks for, as `authoring/minutes.ts` works them out. */
  minutes: Readonly<Record<CompletionRule, number>>;
  finishHref: string;
  language: string;
  strings: Strings['certificate'];
  codeWords: CodeWords;
}

const DID = { everything: 'everything', 'final-check': 'finalCheck', lessons: 'lessons' } as const;

/** The certificate, once the LMS has confirmed that all is done, or on the website once it is; before that, what is left. */
export function Certificate({ course, outline, minutes, finishHref, language, strings, codeWords }: CertificateProps) {
  const { record, terms, outcome } = useOutcome(outline);
  const settled = useStore($terms, { ssr: 'initial' });
  const [agency, setAgency] = useState(NO_AGENCY);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setAgency(agencyWords(document)), []);

  if (settled === null || outcome.at === 'todo' || outcome.at === 'unconfirmed')
    return (
      <div class="certificate-wait">
        <p>{outcome.at === 'unconfirmed' ? strings.unconfirmed : strings.notYet}</p>
        <a class="button" href={finishHref}>
          {strings.toFinish}
        </a>
      </div>
    );

  const confirmed = outcome.at === 'recorded' ? outcome.confirmed : null;
  const { finishedAt, finalCheck } = record;
  const facts = confirmed && receiptFacts(course, settled, confirmed, finishedAt);
  const given = learnerName();
  const name = typed ?? printedName(given).slice(0, NAME_LENGTH);
  const field = <NameField name={name} strings={strings} onName={setTyped} />;
  return (
    <>
      <div class="certificate-tools">
        {given ? (
          <details>
            <summary class="opens">{strings.fixName}</summary>
            {field}
          </details>
        ) : (
          field
        )}
        <button type="button" class="button" onClick={() => window.print()}>
          <Printer aria-hidden="true" />
          {strings.print}
        </button>
      </div>
      <Sheet
        course={course}
        name={name.trim()}
        did={strings[DID[terms.rule]]}
        finished={finishedAt === null ? null : dayOf(momentOf(finishedAt), language)}
        time={inHours(minutes[terms.rule], language)}
        score={confirmed ? confirmed.score : finalCheck.best}
        code={facts && { value: spaced(checkCode(facts)), from: codeFacts(facts, codeWords) }}
        agency={agency}
        note={confirmed ? strings.official : strings.website}
        isUnconfirmed={confirmed === null}
        strings={strings}
      />
    </>
  );
}
