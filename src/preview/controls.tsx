import { Play, RotateCcw, UserCheck, UserPlus, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Strings } from '../schemas/interface.ts';
import type { Desk } from './desk.ts';
import type { View } from './view.ts';

/** The learner, and the buttons that open and close the course for them. */
export function Controls({ desk, view, strings }: { desk: Desk; view: View; strings: Strings['preview'] }) {
  const launch = useRef<HTMLButtonElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const { own } = view.playable;
  const open = () => void desk.launch();
  const isClosing = useRef(false);

  // The button that was pressed is gone, and the one in its place is there.
  useLayoutEffect(() => {
    if (view.isOpen || !isClosing.current) return;
    isClosing.current = false;
    launch.current?.focus();
  }, [view.isOpen]);

  return (
    <form class="controls" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <p class="field">
        <label for="learner">{strings.learner}</label>
        <input
          ref={name}
          id="learner"
          type="text"
          maxLength={255}
          spellcheck={false}
          aria-describedby="learner-hint"
          value={view.learner}
          onInput={({ currentTarget }) => desk.setLearner(currentTarget.value)}
        />
        <span id="learner-hint" class="field__hint">
          {strings.learnerHint}
        </span>
      </p>
      <p class="controls__buttons">
        <button ref={launch} type="button" class="button" hidden={view.isOpen} onClick={open}>
          <Play aria-hidden="true" />
          {strings.launch}
        </button>
        <button
          type="button"
          class="button ghost"
          hidden={!view.isOpen}
          onClick={() => {
            isClosing.current = true;
            desk.close();
          }}
        >
          <X aria-hidden="true" />
          {strings.close}
        </button>
        <button type="button" class="button ghost" hidden={!view.isOpen} onClick={open}>
          <RotateCcw aria-hidden="true" />
          {strings.relaunch}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            desk.newLearner();
            name.current?.focus();
            name.current?.select();
          }}
        >
          <UserPlus aria-hidden="true" />
          {strings.newLearner}
        </button>
        {own !== null && (
          <button type="button" class="button plain" aria-describedby="nearly-done-hint" onClick={() => desk.learnerNearlyDone()}>
            <UserCheck aria-hidden="true" />
            {strings.nearlyDone}
          </button>
        )}
      </p>
      {own !== null && (
        <p id="nearly-done-hint" class="field__hint">
          {own.rule === 'lessons' ? strings.nearlyDoneLessons : strings.nearlyDoneFinalCheck}
        </p>
      )}
      {view.undone === 'launch' && (
        <p class="preview__notice" role="alert">
          {strings.notLaunched}
        </p>
      )}
      {!view.isKept && <p class="preview__notice">{strings.notKept}</p>}
    </form>
  );
}
