import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CourseFacts } from '../../scorm/course-facts.ts';
import type { PackageData } from '../../scorm/package-data.ts';
import type { Strings } from '../schemas/interface.ts';
import type { PackageSettings } from '../schemas/package-settings.ts';
import { AgencyPart } from './agency-part.tsx';
import { useAskBeforeLeaving } from './ask-before-leaving.ts';
import { CertificatePart } from './certificate-part.tsx';
import type { Choice } from './choice-inputs.tsx';
import { CompletePart } from './complete-part.tsx';
import { draftOf, settingsOf } from './draft.ts';
import type { Form } from './form.ts';
import { KeepBox } from './keep-box.tsx';
import { LmsPart, type LmsWords } from './lms-part.tsx';
import { LoadSettings } from './load-settings.tsx';
import { PackagePanel } from './package-panel.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { inOrder } from './problems.ts';
import { useDraft } from './use-draft.ts';
import { WordsPart } from './words-part.tsx';

export interface BuilderProps {
  strings: Strings['builder'];
  /** LMSs in the order of the list. */
  lmss: readonly LmsWords[];
  languages: readonly Choice<PackageSettings['language']>[];
  /** See `PackageData`. */
  hours: PackageData['hours'];
  /** The words that READ-ME-FIRST.html uses for what stands in the summary too. */
  words: Strings['readMe'];
  /** Page of the preview LMS. */
  preview: string;
  course: CourseFacts;
  /** Characters of resume data of the learner who has done everything. */
  resumeCharacters: number;
}

/** The package builder: the form, and beside it what comes of it. */
export function Builder({ strings, lmss, languages, hours, ...site }: BuilderProps) {
  const { draft, setDraft, keeping, keep } = useDraft(site.course);
  const inFile = useAskBeforeLeaving(draft, keeping === 'yes');
  /** How often a package was asked for that needed corrections first. Until then nobody is told what is wrong. */
  const [asked, setAsked] = useState(0);
  const [isServed, setServed] = useState(true);
  useEffect(() => setServed(location.protocol !== 'file:'), []);

  const read = useMemo(() => settingsOf(draft, site.course), [draft, site.course]);
  const problems = useMemo(() => inOrder(read.problems), [read]);
  const load = (settings: PackageSettings) => {
    const loaded = draftOf(settings);
    setDraft(() => loaded);
    inFile(loaded);
  };
  const form: Form = {
    draft,
    problems: asked > 0 ? problems : [],
    strings,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    write: (field, text) => setDraft((now) => ({ ...now, texts: { ...now.texts, [field]: text } })),
  };

  return (
    <div class="builder">
      <form class="builder__form" aria-label={strings.form} noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <ProblemSummary form={form} asked={asked} />
        <LoadSettings strings={strings} course={site.course} onLoad={load} />
        <LmsPart form={form} lmss={lmss} standards={site.words.standards} cmi5Unknown={site.words.cmi5Unknown} />
        <CompletePart form={form} />
        <AgencyPart form={form} />
        <WordsPart form={form} />
        <CertificatePart form={form} languages={languages} hours={hours} />
        <KeepBox strings={strings} keeping={keeping} keep={keep} />
      </form>
      <PackagePanel
        {...site}
        strings={strings}
        settings={read.settings}
        problemCount={problems.length}
        isServed={isServed}
        onProblems={() => setAsked((count) => count + 1)}
        onSettingsInFile={() => inFile(draft)}
      />
    </div>
  );
}
