import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Popup } from '../parts/popup.tsx';
import { languages } from '../texts/define-texts.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

export type PersonMenuProps = {
  name: string;
  /** The role in use, in words: "ROAZ-voorzitter, Zwolle". */
  role: string;
  /** Other roles this person can act in. */
  otherRoles?: readonly { id: string; label: string }[] | undefined;
  onSwitchRole?: ((id: string) => void) | undefined;
  /** Where one chooses what is mailed. */
  notificationsHref?: string | undefined;
  helpHref?: string | undefined;
  onKeys?: (() => void) | undefined;
  onLogOut: () => void;
};

/** Role in use, switch role, language, help, log out. */
export function PersonMenu(props: PersonMenuProps) {
  const {
    name,
    role,
    otherRoles = [],
    onSwitchRole,
    notificationsHref,
    helpHref,
    onKeys,
    onLogOut,
  } = props;
  const texts = useTexts(shellTexts);
  const { language, setLanguage } = useLanguage();
  const languageNames = { nl: texts.dutch, en: texts.english };
  const button = (
    <>
      <Icon name='person' />
      <span className='iza-person__words'>
        <span className='iza-person__name'>{name}</span>
        <span className='iza-hidden'>, </span>
        <span className='iza-person__role'>{role}</span>
        <span className='iza-hidden'>: {texts.personMenu}</span>
      </span>
      <Icon name='down' size={14} />
    </>
  );
  return (
    <Popup button={button} align='end' className='iza-header__control'>
      {(close) => (
        <div className='iza-person'>
          <div className='iza-person__block'>
            <p className='iza-person__title'>{texts.roleInUse}</p>
            <p>{role}</p>
          </div>
          {otherRoles.length > 0 && (
            <div className='iza-person__block iza-person__block--list'>
              <p className='iza-person__title'>{texts.switchRole}</p>
              {otherRoles.map((other) => (
                <button
                  key={other.id}
                  type='button'
                  className='iza-menu__item'
                  onClick={() => {
                    close();
                    onSwitchRole?.(other.id);
                  }}
                >
                  {other.label}
                </button>
              ))}
            </div>
          )}
          <fieldset className='iza-person__block'>
            <legend className='iza-person__title'>{texts.language}</legend>
            <div className='iza-row'>
              {languages.map((each) => (
                <button
                  key={each}
                  type='button'
                  lang={each}
                  className='iza-choice'
                  aria-pressed={each === language}
                  onClick={() => setLanguage(each)}
                >
                  {languageNames[each]}
                </button>
              ))}
            </div>
          </fieldset>
          <div className='iza-person__block iza-person__block--list'>
            {notificationsHref !== undefined && (
              <Link href={notificationsHref} plain className='iza-menu__item' onClick={close}>
                <Icon name='tray' /> {texts.notifications}
              </Link>
            )}
            {helpHref !== undefined && (
              <Link href={helpHref} plain className='iza-menu__item' onClick={close}>
                <Icon name='help' /> {texts.help}
              </Link>
            )}
            {onKeys && (
              <button
                type='button'
                className='iza-menu__item'
                onClick={() => {
                  close();
                  onKeys();
                }}
              >
                <Icon name='info' /> {texts.keys}
              </button>
            )}
            <button type='button' className='iza-menu__item' onClick={onLogOut}>
              <Icon name='external' /> {texts.logOut}
            </button>
          </div>
        </div>
      )}
    </Popup>
  );
}
