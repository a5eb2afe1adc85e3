import { ActionPage, CorrectActionPage, MyActionsPage, NewActionPage } from '@iza/ui/action';

const BASE = '/uitwerkpunten';

/** One action, in the monitor. */
export function ActionRoute({ action }: { action: string }) {
  return <ActionPage item={action} home={BASE} base={BASE} />;
}

/** An action that was decided later, put on the agenda. */
export function NewActionRoute() {
  return <NewActionPage base={BASE} />;
}

/** The description of an added action, corrected. */
export function CorrectActionRoute({ action }: { action: string }) {
  return <CorrectActionPage item={action} base={BASE} />;
}

/** The first page of a party that answers for action points. */
export function MyActionsRoute() {
  return <MyActionsPage base={BASE} />;
}
