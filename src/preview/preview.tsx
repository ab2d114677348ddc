import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isCall } from '../../scorm/preview/log.ts';
import { format } from '../course/format.ts';
import { offerFile } from '../page/offer-file.ts';
import { CallLog } from './call-log.tsx';
import { ChecklistSheet } from './checklist-sheet.tsx';
import { Controls } from './controls.tsx';
import { Desk } from './desk.ts';
import { logFile } from './export-log.ts';
import { FaultsPanel } from './faults-panel.tsx';
import { Inspector } from './inspector.tsx';
import { SourcePanel } from './source-panel.tsx';
import type { PreviewProps, View } from './view.ts';

/** The standards by the names people know them by. */
const STANDARDS = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** The preview LMS: the course in its window, what the LMS holds beside it, and below what can go wrong, the log and the checklist. */
export function Preview(props: PreviewProps) {
  const { strings, parts, course, language } = props;
  const [desk] = useState(() => new Desk(props));
  const view = useStore(desk.$view, { ssr: 'initial' });
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [worker, newer] = ['worker-script', 'newer-script'].map((id) => document.getElementById(id));
    if (place.current && worker instanceof HTMLTemplateElement && newer instanceof HTMLTemplateElement)
      void desk.start({ window, place: place.current, worker, newer });
  }, [desk]);

  return (
    <div id="preview" class="preview" data-ready={view.isReady ? '' : undefined}>
      <div class="preview__top">
        <SourcePanel desk={desk} view={view} strings={strings} standards={STANDARDS} />
        <Controls desk={desk} view={view} strings={strings} />
      </div>
      <div class="preview__desk">
        <section class="course-window" aria-label={strings.window}>
          <p class="course-window__bar">
            <span class="course-window__title">{view.playable.title}</span>
            <span id="state" role="status">
              {stateWords(view, strings)}
            </span>
          </p>
          <div class="course-window__place">
            {/* The frame comes and goes in here by hand: what is around it may be drawn again without a reload of the course. */}
            <div id="course-place" ref={place} />
            {!view.isOpen && <p class="course-window__empty">{strings.empty}</p>}
          </div>
        </section>
        <Inspector view={view} parts={parts} strings={strings} language={language} />
      </div>
      <FaultsPanel desk={desk} view={view} strings={strings.faults} />
      <CallLog
        log={view.log}
        strings={strings}
        language={language}
        errorWords={(code) => desk.errorWords(code)}
        onExport={(entries) => offerFile('preview-log.json', 'application/json', logFile(view, entries, Date.now()))}
      />
      <ChecklistSheet desk={desk} view={view} strings={strings} standards={STANDARDS} version={course.version} language={language} />
    </div>
  );
}

/** Where things stand, in a sentence. */
function stateWords({ launches, isSetUp, isOpen, isRunning, log }: View, strings: PreviewProps['strings']): string {
  if (launches === 0) return isSetUp ? strings.setUp : strings.neverOpened;
  if (!isOpen) return format(strings.closed, { number: launches });
  if (isRunning) return format(strings.opened, { number: launches });
  const hasStarted = log.some((entry) => entry.launch === launches && isCall(entry) && entry.result === 'true');
  return format(hasStarted ? strings.finished : strings.waiting, { number: launches });
}
