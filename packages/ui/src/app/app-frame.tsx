import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { ClauseProvider } from '../accord/clause-context.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Link } from '../parts/link.tsx';
import { Notice } from '../parts/notice.tsx';
import { AppShell } from '../shell/index.ts';
import type { AppShellProps } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { failureOf, FailureNotice } from '../trpc/index.ts';
import type { AppId } from './own-apps.ts';
import {
  capacityKey,
  useCapacityWords,
  useFullCapacityWords,
  useSession,
} from './session-context.tsx';
import { useSessionTrouble } from './session-trouble.ts';
import { appTexts } from './texts.ts';
import { useLogOut, type LogOut } from './use-log-out.ts';
import { useSwitchRole } from './use-switch-role.ts';
import { unsentForms, type Unsent } from './use-unsent.ts';

function LogOutWarning({ logOut }: { logOut: LogOut }) {
  const texts = useTexts(appTexts);
  return (
    <ConfirmDialog
      open={logOut.state === 'warned'}
      title={texts.unsentTitle}
      confirm={texts.logOutAnyway}
      negative
      onConfirm={logOut.confirm}
      onClose={logOut.cancel}
    >
      <p>
        {texts.unsent(logOut.unsent)} {texts.unsentConsequence}
      </p>
    </ConfirmDialog>
  );
}

function OtherPerson() {
  const texts = useTexts(appTexts);
  return (
    <Link href='/' outside>
      {texts.otherPerson}
    </Link>
  );
}

/** Only who searches waits for its parts. */
const SearchDialog = lazy(async () => ({
  default: (await import('../search/search-dialog.tsx')).SearchDialog,
}));

const NO_SECTIONS: NonNullable<AppShellProps['sections']> = [];

export type AppFrameProps = Pick<AppShellProps, 'sections' | 'switcher' | 'myWork' | 'keys'> & {
  app: AppId;
  /** What would be lost by logging out; absent: what stands in forms that were not sent. */
  unsent?: Unsent | undefined;
  children: ReactNode;
};

/** The frame of an app for who is logged in: sections, role, language, logging out, and trouble with the session. */
export function AppFrame({ app, unsent: given, children, ...shell }: AppFrameProps) {
  const texts = useTexts(appTexts);
  const capacityWords = useCapacityWords();
  const fullWords = useFullCapacityWords();
  const { person, acting, capacities, demonstration, today } = useSession();
  const unsent = given ?? unsentForms(person.id);
  const trouble = useSessionTrouble();
  const signedOut = trouble !== null && failureOf(trouble) === 'signed-out';
  const { switchTo, failed: switchFailed } = useSwitchRole(unsent.settle);
  const logOut = useLogOut(unsent);
  const [searching, setSearching] = useState(false);
  const commands = (shell.sections ?? NO_SECTIONS).flatMap(({ items }) => items);
  const others = capacities.filter((each) => capacityKey(each) !== capacityKey(acting));
  return (
    <AppShell
      {...shell}
      app={app}
      onSearch={() => setSearching(true)}
      serverAway={trouble !== null && !signedOut}
      person={{
        name: person.name,
        role: capacityWords(acting),
        otherRoles: others.map((each) => ({ id: capacityKey(each), label: fullWords(each) })),
        onSwitchRole: (id) => {
          const chosen = others.find((each) => capacityKey(each) === id);
          if (chosen) switchTo(chosen);
        },
        notificationsHref: '/meldingen',
        onLogOut: logOut.begin,
      }}
      demonstration={demonstration ? { today, more: <OtherPerson /> } : undefined}
    >
      <ClauseProvider>
        <div className='iza-frame-notices' role='status'>
          {signedOut && <FailureNotice error={trouble} />}
          {switchFailed && <Notice tone='negative' title={texts.switchFailed} />}
          {logOut.state === 'failed' && <Notice tone='negative' title={texts.logOutFailed} />}
        </div>
        {children}
        <LogOutWarning logOut={logOut} />
        {searching && (
          <Suspense fallback={null}>
            <SearchDialog app={app} commands={commands} onClose={() => setSearching(false)} />
          </Suspense>
        )}
      </ClauseProvider>
    </AppShell>
  );
}
