import { useTexts } from '../../texts/language.tsx';
import { panelTexts } from './texts.ts';

/** How writing works here, in a few words, and the keys. */
export function HelpPanel() {
  const texts = useTexts(panelTexts);
  return (
    <div className='iza-stack'>
      <section>
        <h3>{texts.helpWriting}</h3>
        <p>{texts.helpWritingText}</p>
      </section>
      <section>
        <h3>{texts.helpOpen}</h3>
        <p>{texts.helpOpenText}</p>
      </section>
      <section>
        <h3>{texts.helpMaking}</h3>
        <p>{texts.helpMakingText}</p>
      </section>
      <section>
        <h3>{texts.helpKeys}</h3>
        <dl className='iza-keys plan-keys'>
          {Object.entries(texts.keyNames).map(([key, name]) => (
            <div key={key}>
              <dt>
                <kbd>{name}</kbd>
              </dt>
              <dd>{texts.keys[key as keyof typeof texts.keys]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
