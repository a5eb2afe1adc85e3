import {
  appsOf,
  AppFrame,
  OtherAppPage,
  seesTheCountry,
  useActing,
  useLiveQueries,
} from '@iza/ui/app';
import { useTexts } from '@iza/ui/texts';
import { StageAnnouncer } from './features/live/stage-announcer.tsx';
import { OwnSections, Sections } from './sections.tsx';
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

function OwnWork() {
  useLiveQueries();
  return <OwnSections />;
}

/** For a party that answers for action points and does not see the country: its own work. */
function PartyMonitor() {
  const texts = useTexts(monitorTexts);
  const items = [
    { href: '/', label: texts.work },
    { href: '/uitwerkpunten', label: texts.actions },
    { href: '/akkoord', label: texts.accord },
  ];
  return (
    <AppFrame app='monitor' sections={[{ items }]}>
      <OwnWork />
    </AppFrame>
  );
}

/** The app for who sees the country or answers for action points; for anyone else a plain page that says which app is theirs. */
export function Monitor() {
  const texts = useTexts(monitorTexts);
  const acting = useActing();
  if (!seesTheCountry(acting.role) && appsOf(acting).includes('monitor')) return <PartyMonitor />;
  if (!seesTheCountry(acting.role)) {
    return (
      <AppFrame app='monitor'>
        <OtherAppPage app='monitor' />
      </AppFrame>
    );
  }
  const items = [
    { href: '/', label: texts.today },
    { href: '/uitwerkpunten', label: texts.actions },
    { href: '/regios', label: texts.regions },
    { href: '/plannen', label: texts.plans },
    { href: '/transformatieplannen', label: texts.transformations },
    { href: '/middelen', label: texts.funds },
    { href: '/acute-capaciteit', label: texts.capacity },
    { href: '/signalen', label: texts.signals },
    { href: '/voorbeelden', label: texts.practices },
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
