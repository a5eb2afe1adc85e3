import { AppFrame, OtherAppPage, seesTheCountry, useLiveQueries, useSession } from '@iza/ui/app';
import { useTexts } from '@iza/ui/texts';
import { StageAnnouncer } from './features/live/stage-announcer.tsx';
import { Sections } from './sections.tsx';
import { monitorTexts } from './texts.ts';

function Country() {
  useLiveQueries();
  return (
    <>
      <StageAnnouncer />
      <Sections />
    </>
  );
}

/** The app for who sees the country; for anyone else a plain page that says which app is theirs. */
export function Monitor() {
  const texts = useTexts(monitorTexts);
  const { acting } = useSession();
  if (!seesTheCountry(acting.role)) {
    return (
      <AppFrame app='monitor'>
        <OtherAppPage app='monitor' />
      </AppFrame>
    );
  }
  const items = [
    { href: '/', label: texts.today },
    { href: '/regios', label: texts.regions },
    { href: '/plannen', label: texts.plans },
    { href: '/financien', label: texts.finances },
    { href: '/uitkomsten', label: texts.outcomes },
    { href: '/akkoord', label: texts.accord },
  ];
  const keys = [
    { keys: texts.arrows, what: texts.keyArrows },
    { keys: 'Enter', what: texts.keyEnter },
  ];
  return (
    <AppFrame app='monitor' sections={[{ items }]} keys={keys}>
      <Country />
    </AppFrame>
  );
}
