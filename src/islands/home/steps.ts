import type { Missing } from '../../course/record/completion.ts';
import { withoutLanguage } from '../../course/record/place.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import { waitsForDebrief } from '../../course/record/waits-for-debrief.ts';

/** A step of the course as the home page shows it. */
export interface StepProps {
  kind: 'lesson' | 'talk' | 'final-check';
  /** Page id without language. */
  page: string;
  href: string;
  /** Of a talk: the page of its debrief. */
  debriefHref?: string;
  title: string;
  /** Minutes it takes. */
  minutes: number;
  /** Its number in saved progress; 0 for the final check. */
  slot: number;
}

export interface ModuleProps {
  id: string;
  title: string;
  question: string;
  /** What a learner can do afterwards, each written to follow "You can". */
  outcomes: readonly string[];
  steps: readonly StepProps[];
}

export type StepState = 'done' | 'opened' | 'open';

/** How far a step has come. */
export function stepState(step: Pick<StepProps, 'kind' | 'slot'>, record: LearnerRecord, missing: readonly Missing[]): StepState {
  const left = missing.find((part) => part.kind === step.kind && (part.kind === 'final-check' || part.slot === step.slot));
  if (!left) return 'done';
  if (left.kind === 'lesson') return left.opened ? 'opened' : 'open';
  if (left.kind === 'talk') return record.talks[left.slot]?.runs.length ? 'opened' : 'open';
  return record.finalCheck.attempt ? 'opened' : 'open';
}

/**
 * Where to go on: the step the learner was at unless it is done, else the first step after it that is not done, else the
 * first that is not done. Null when there is none.
 *
 * @param isShut whether no try at the final check is left: then nobody is sent there
 */
export function nextStep(
  steps: readonly StepProps[],
  record: LearnerRecord,
  missing: readonly Missing[],
  isShut = false,
): StepProps | null {
  const place = record.place?.value ?? '';
  const exactly = indexOfPlace(steps, place);
  // The place may have been noted in another language than this page's.
  const here = exactly < 0 ? indexOfPlace(steps, withoutLanguage(place)) : exactly;
  const inOrder = here < 0 ? steps : [...steps.slice(here), ...steps.slice(0, here)];
  return inOrder.find((step) => isLeft(step, record, missing, isShut)) ?? null;
}

/** Where a step goes on: at the debrief of a talk whose run has ended, else at its own page. */
export const whereItGoesOn = (step: StepProps, record: LearnerRecord) =>
  step.debriefHref !== undefined && waitsForDebrief(record, step.slot) ? step.debriefHref : step.href;

/** The steps that are not done, and can still be. `isShut` as in `nextStep`. */
export const stepsLeft = (steps: readonly StepProps[], record: LearnerRecord, missing: readonly Missing[], isShut: boolean) =>
  steps.filter((step) => isLeft(step, record, missing, isShut));

/** Minutes that steps take together. */
export const minutesOf = (steps: readonly StepProps[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);

const isLeft = (step: StepProps, record: LearnerRecord, missing: readonly Missing[], isShut: boolean) =>
  stepState(step, record, missing) !== 'done' && !(isShut && step.kind === 'final-check');

const indexOfPlace = (steps: readonly StepProps[], place: string) =>
  steps.findIndex(({ page }) => page === place || `${page}-debrief` === place);
