import { openLms } from '../scorm/preview/lms.ts';
import { format } from './course/format.ts';
import { CallTable, type CallStrings } from './preview/call-table.ts';
import { CourseWindow } from './preview/course-window.ts';
import { showValues, type PanelStrings } from './preview/panel.ts';
import { part } from './preview/part.ts';
import { openShelf } from './preview/shelf.ts';

/** What `preview-lms.astro` writes into the page as JSON. */
interface PreviewStrings extends PanelStrings, CallStrings {
  sampleName: string;
  neverOpened: string;
  opened: string;
  finished: string;
  closed: string;
}

const strings: PreviewStrings = JSON.parse(part('preview-strings', HTMLScriptElement).text);
const { shelf, isKept } = openShelf(window);
const lms = openLms({ shelf, key: 'preview-lms', learnerName: strings.sampleName, clock: Date.now });
const course = new CourseWindow(lms);
const calls = new CallTable(strings);

const name = part('learner', HTMLInputElement);
const launch = part('launch', HTMLButtonElement);
const close = part('close', HTMLButtonElement);
const relaunch = part('relaunch', HTMLButtonElement);
const state = part('state', HTMLElement);

function sentence(): string {
  const number = lms.attempt().launches;
  if (number === 0) return strings.neverOpened;
  if (!course.isOpen) return format(strings.closed, { number });
  return format(lms.isRunning() ? strings.opened : strings.finished, { number });
}

function show(): void {
  showValues(lms.values(), strings);
  calls.show(lms.calls());
  launch.hidden = course.isOpen;
  close.hidden = !course.isOpen;
  relaunch.hidden = !course.isOpen;
  const words = sentence();
  // Written only when it changes, so that it is read aloud once.
  if (state.textContent !== words) state.textContent = words;
}

/** The name typed, or the one there was when the field is empty. */
function typedName(): string {
  return name.value.trim() || lms.attempt().learner.name;
}

function open(): void {
  course.close();
  lms.rename(typedName());
  course.open();
  show();
}

launch.addEventListener('click', open);
relaunch.addEventListener('click', open);
close.addEventListener('click', () => {
  course.close();
  show();
  launch.focus();
});
part('new-learner', HTMLButtonElement).addEventListener('click', () => {
  course.close();
  lms.startOver(typedName());
  show();
  name.focus();
  name.select();
});
part('clear', HTMLButtonElement).addEventListener('click', () => {
  calls.clear();
  show();
});
part('toolbar', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
part('not-kept', HTMLElement).hidden = isKept;
lms.listen(show);
name.value = lms.attempt().learner.name;
show();
part('preview', HTMLElement).dataset['ready'] = '';
