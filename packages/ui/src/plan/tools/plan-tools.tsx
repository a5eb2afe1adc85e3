import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { AlsoHere } from '../../presence/index.ts';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { PlanActions } from '../store/plan-actions.ts';
import { usePlan } from '../store/use-plan.tsx';
import { isTyping } from '../page/is-typing.ts';
import { CopyFromPlan } from '../copy/copy-from-plan.tsx';
import { toolTexts } from './texts.ts';
import { useUndoing, useUndoWords } from './use-undoing.ts';

const FindBox = lazy(() => import('./find-box.tsx').then(({ FindBox: box }) => ({ default: box })));

function UndoButtons({ actions }: { actions: PlanActions }) {
  const texts = useTexts(toolTexts);
  const { store } = usePlan();
  const { turnBack, turnAgain } = useUndoing(store, actions);
  const { undo, redo } = useUndoWords(store, actions);
  return (
    <>
      {undo !== undefined && (
        <Button small purpose='subtle' icon='undo' className='plan-tools__undo' onClick={turnBack}>
          {texts.undo(undo)}
        </Button>
      )}
      {redo !== undefined && (
        <Button small purpose='subtle' icon='redo' iconOnly onClick={turnAgain}>
          {texts.redo(redo)}
        </Button>
      )}
    </>
  );
}

/** A slash outside of a text box begins to find. */
function useSlash(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [open]);
}

/** Above the plan, in sight while one scrolls: find, undo and redo, and who else is here. */
export function PlanTools() {
  const texts = useTexts(toolTexts);
  const { actions, mayEdit } = usePlan();
  const [finding, setFinding] = useState(false);
  const [open] = useState(() => () => setFinding(true));
  const button = useRef<HTMLButtonElement>(null);
  useSlash(open);
  const close = () => {
    setFinding(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className='plan-tools iza-no-print' role='group' aria-label={texts.tools}>
      {finding ? (
        <Suspense fallback={null}>
          <FindBox onClose={close} />
        </Suspense>
      ) : (
        <Button ref={button} small purpose='subtle' icon='search' onClick={open}>
          {texts.find}
        </Button>
      )}
      {mayEdit && <CopyFromPlan />}
      {mayEdit && actions && <UndoButtons actions={actions} />}
      <AlsoHere />
    </div>
  );
}
