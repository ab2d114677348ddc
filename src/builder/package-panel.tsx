import { Download, FlaskConical } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { QUESTION_KEY } from '../../scorm/question-key.ts';
import { READ_ME } from '../../scorm/read-me.ts';
import { summaryOf } from '../../scorm/summary.ts';
import { format } from '../course/format.ts';
import { defaultSettings, type PackageSettings } from '../schemas/package-settings.ts';
import { SETTINGS_FILE, settingsText } from '../schemas/read-settings.ts';
import type { BuilderProps } from './builder.tsx';
import { DownloadList } from './download-list.tsx';
import { downloadOf, offer } from './downloads.ts';
import { MakingLine } from './making-line.tsx';
import { PackageFacts } from './package-facts.tsx';
import { openTab, type PreviewTab } from './preview-tab.ts';
import { ToldPanel } from './told-panel.tsx';
import { usePackage } from './use-package.ts';

interface PackagePanelProps extends Omit<BuilderProps, 'lmss' | 'languages' | 'hours'> {
  /** Null while something has to be corrected. */
  settings: PackageSettings | null;
  problemCount: number;
  /** Whether the page comes from a website, which alone can give the course's files. */
  isServed: boolean;
  /** Somebody asked for a package, and something has to be corrected first. */
  onProblems(): void;
  /** Somebody downloaded a file that holds the settings as they are now. */
  onSettingsInFile(): void;
}

/** What was asked for and comes as soon as the package is made: a file to download, or the preview LMS in its tab. */
type Wish = 'zip' | 'questionKey' | 'readMe' | PreviewTab;

/** Beside the form: what the package will be, and the ways to have it. */
export function PackagePanel({
  strings,
  words,
  settings,
  problemCount,
  isServed,
  onProblems,
  onSettingsInFile,
  ...site
}: PackagePanelProps) {
  // What was last right stays in view while somebody types.
  const lastRight = useRef<PackageSettings | null>(null);
  if (settings) lastRight.current = settings;
  const shown = lastRight.current ?? defaultSettings(site.course);
  const summary = summaryOf(shown, site.course, site.resumeCharacters);
  const { making, made, makeNow } = usePackage(settings, isServed);
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [said, say] = useState('');
  const hasFailed = making.state === 'failed';

  useEffect(() => {
    // Once something has to be corrected no package comes, and none may come unasked later.
    if (wishes.length === 0 || (settings !== null && made === null && !hasFailed)) return;
    setWishes([]);
    for (const wish of wishes) {
      if (typeof wish !== 'string') {
        if (made === null) wish.close();
        else void wish.show(made).then((isShown) => say(isShown ? strings.handedOver : strings.noHandOver));
      } else if (made !== null) {
        say(format(strings.ready, { file: offer(downloadOf(made, wish)) }));
      }
    }
  }, [wishes, settings, made, hasFailed, strings]);

  const ask = (act: (settings: PackageSettings) => void) => () => {
    say('');
    if (settings === null) return onProblems();
    act(settings);
  };
  const wishFor = (next: Wish | null) => {
    if (next === null) return say(strings.blocked);
    makeNow();
    setWishes((asked) => (asked.includes(next) ? asked : [...asked, next]));
  };
  // The preview LMS plays SCORM alone.
  const isPlayable = shown.standard !== 'cmi5';
  const files = [
    {
      name: SETTINGS_FILE,
      note: strings.settingsFile,
      onClick: ask((now) => {
        const file = offer({ name: SETTINGS_FILE, type: 'application/json', content: settingsText(now) });
        say(format(strings.ready, { file }));
        onSettingsInFile();
      }),
    },
    { name: QUESTION_KEY, note: strings.keyFile, onClick: ask(() => wishFor('questionKey')) },
    { name: READ_ME, note: strings.readMeFile, onClick: ask(() => wishFor('readMe')) },
  ];

  return (
    <aside class="panel" aria-labelledby="panel-heading">
      <div class="panel__card">
        <h2 id="panel-heading">{strings.summaryHeading}</h2>
        <PackageFacts strings={strings} words={words} settings={shown} summary={summary} made={made} isComing={settings !== null} />
        <MakingLine
          strings={strings}
          making={making}
          isWaiting={wishes.length > 0}
          isServed={isServed}
          problemCount={problemCount}
          said={said}
          again={makeNow}
        />
        <div class="panel__actions">
          <button type="button" class="button" disabled={!isServed} onClick={ask(() => wishFor('zip'))}>
            <Download aria-hidden="true" />
            {strings.download}
          </button>
          <button
            type="button"
            class="button ghost"
            disabled={!isServed || !isPlayable}
            onClick={ask(() => wishFor(openTab(window, site.preview)))}
          >
            <FlaskConical aria-hidden="true" />
            <span>
              {strings.tryIt} <span class="visually-hidden">({strings.newTab})</span>
            </span>
          </button>
          {!isPlayable && <p class="panel__note">{strings.noPreview}</p>}
        </div>
        <ToldPanel heading={strings.told} words={words} settings={shown} summary={summary} />
      </div>
      <DownloadList heading={strings.also} files={files} disabled={!isServed} />
    </aside>
  );
}
