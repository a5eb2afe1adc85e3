import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { Page, useLocation } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from '../shell/texts.ts';
import { appsOf, homeOf, sameAddressIn, type AppId } from './own-apps.ts';
import {
  capacityKey,
  useActing,
  useCapacityWords,
  useFullCapacityWords,
  useSession,
} from './session-context.tsx';
import { appTexts } from './texts.ts';
import { useSwitchRole } from './use-switch-role.ts';

function OtherRoles({ app }: { app: AppId }) {
  const texts = useTexts(appTexts);
  const words = useFullCapacityWords();
  const { capacities } = useSession();
  const { switchTo } = useSwitchRole(() => Promise.resolve());
  const fitting = capacities.filter((each) => appsOf(each).includes(app));
  if (fitting.length === 0) return null;
  return (
    <>
      <p>{texts.alsoRole}</p>
      {fitting.map((each) => (
        <p key={capacityKey(each)}>
          <Button purpose='primary' onClick={() => switchTo(each)}>
            {texts.goOnAs(words(each))}
          </Button>
        </p>
      ))}
    </>
  );
}

/** For whose role has its work in another app: says so, and leads there, to the same plan or region where there is one. */
export function OtherAppPage({ app }: { app: AppId }) {
  const texts = useTexts(appTexts);
  const { apps } = useTexts(shellTexts);
  const words = useCapacityWords();
  const acting = useActing();
  const [path] = useLocation();
  const own = appsOf(acting);
  return (
    <Page title={texts.otherAppTitle} lead={texts.otherApp[app]}>
      <div className='iza-stack iza-prose'>
        <p>{texts.actingAs(words(acting))}</p>
        <OtherRoles app={app} />
        <p>{own.length > 0 ? texts.yourApps : texts.noApp}</p>
        <ul>
          {own.map((each) => {
            const there = sameAddressIn(each, path);
            return (
              <li key={each}>
                <Link href={homeOf(each)} outside>
                  {apps[each]}
                </Link>
                {there !== homeOf(each) && (
                  <>
                    {' '}
                    (
                    <Link href={there} outside>
                      {texts.openThere}
                    </Link>
                    )
                  </>
                )}
              </li>
            );
          })}
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
