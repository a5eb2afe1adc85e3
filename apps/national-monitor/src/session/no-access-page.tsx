import { Button, Link } from '@iza/ui/parts';
import { Page } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useRoleWords } from '../frame/role-words.ts';
import { useSwitchRole } from '../frame/use-switch-role.ts';
import { otherAppsFor, seesTheCountry } from './own-apps.ts';
import { useSession } from './session-context.tsx';
import { sessionTexts } from './texts.ts';

/** For who may not see the country: says so, and which app is theirs. */
export function NoAccessPage() {
  const texts = useTexts(sessionTexts);
  const role = useRoleWords();
  const { acting, capacities } = useSession();
  const switchRole = useSwitchRole();
  const others = capacities.filter((capacity) => seesTheCountry(capacity.role));
  const apps = otherAppsFor(capacities);
  return (
    <Page title={texts.noAccessTitle} lead={texts.noAccess}>
      <div className='iza-stack iza-prose'>
        <p>{texts.actingAs(role(acting.role), acting.partyName)}</p>
        {others.length > 0 && (
          <>
            <p>{texts.otherRole}</p>
            {others.map((other) => (
              <p key={`${other.party} ${other.role}`}>
                <Button purpose='primary' onClick={() => switchRole(other)}>
                  {texts.switchTo(role(other.role), other.partyName)}
                </Button>
              </p>
            ))}
          </>
        )}
        <p>{apps.length > 0 ? texts.yourApp : texts.noApp}</p>
        <ul>
          {apps.map((app) => (
            <li key={app}>
              <Link href={`/${app}/`} outside>
                {texts.apps[app]}
              </Link>
              : {texts.appsFor[app]}
            </li>
          ))}
          <li>
            <Link href='/' outside>
              {texts.start}
            </Link>
          </li>
        </ul>
      </div>
    </Page>
  );
}
