import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import type { VersionsView } from '../plan/model/view.ts';
import { versionTexts } from './texts.ts';

type Fingerprint = NonNullable<VersionsView['versions'][number]['fingerprint']>;

/** By what a reader can check a copy of the adopted plan. */
export function FingerprintBlock({ fingerprint }: { fingerprint: Fingerprint }) {
  const texts = useTexts(versionTexts);
  const { plan } = usePlanHead();
  return (
    <section className='versions-fingerprint' aria-labelledby='controlegetal'>
      <h3 id='controlegetal'>{texts.fingerprint}</h3>
      <p className='iza-prose'>{texts.fingerprintText}</p>
      <dl>
        <div>
          <dt>{texts.fingerprintPlan}</dt>
          <dd>
            <code>{fingerprint.content}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.fingerprintPublic}</dt>
          <dd>
            <code>{fingerprint.publication}</code>
          </dd>
        </div>
      </dl>
      <p>
        <a className='nl-link' href={`/openbaar/${plan.id}.json`} download>
          {texts.downloadPublic}
        </a>
      </p>
    </section>
  );
}
