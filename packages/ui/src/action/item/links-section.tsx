import type { LinkView } from '@iza/api/action';
import { useState } from 'react';
import { ClauseLink } from '../../accord/clause-link.tsx';
import { planAddress } from '../../app/index.ts';
import { ComingForAction } from '../../transformations/links/coming-plans.tsx';
import { Button } from '../../parts/button.tsx';
import { Link } from '../../parts/link.tsx';
import { useTexts } from '../../texts/language.tsx';
import { LinkDialog } from '../forms/link-dialog.tsx';
import { Unlink } from '../forms/unlink.tsx';
import { actionVocabulary } from '../texts.ts';
import { itemTexts } from './texts.ts';
import { useActionView } from './view-context.tsx';

function Target({ link }: { link: LinkView }) {
  const words = useTexts(actionVocabulary);
  const { target, label, planName } = link;
  if (target.to === 'plan') {
    return (
      <>
        <Link href={planAddress('monitor', target.plan, target.item)} outside>
          {label}
        </Link>
        {planName !== null && <span className='iza-quiet'> · {planName}</span>}
      </>
    );
  }
  if (target.to === 'theme') return <>{words.theme(target.theme, label)}</>;
  if (target.to === 'clause') {
    return (
      <>
        {label}{' '}
        <span className='iza-quiet'>
          (<ClauseLink clause={target.clause} />)
        </span>
      </>
    );
  }
  return <>{label}</>;
}

function Links({
  title,
  none,
  links,
}: {
  title: string;
  none: string;
  links: readonly LinkView[];
}) {
  const { past } = useActionView();
  return (
    <div>
      <h3>{title}</h3>
      {links.length === 0 ? (
        <p className='iza-quiet'>{none}</p>
      ) : (
        <ul className='action-links'>
          {links.map((link) => (
            <li key={link.id}>
              <span>
                <Target link={link} />
              </span>
              {link.removable && !past && <Unlink link={link.id} name={link.label} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What carries the item out, and what it serves. */
export function LinksSection() {
  const texts = useTexts(itemTexts);
  const { links, allowed, past, item } = useActionView();
  const [linking, setLinking] = useState(false);
  const leads = allowed.includes('lead') && !past && item.sameAs === null;
  const plans = links.filter(({ target }) => target.to === 'plan');
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='verbonden'>
      <h2 id='verbonden'>{texts.links}</h2>
      <Links title={texts.carriedBy} none={texts.noPlans} links={plans} />
      <ComingForAction action={item.id} />
      <Links
        title={texts.serves}
        none={texts.noLinks}
        links={links.filter((link) => !plans.includes(link))}
      />
      {leads && (
        <div className='iza-no-print'>
          <Button small icon='plus' onClick={() => setLinking(true)}>
            {texts.commands.link}
          </Button>
        </div>
      )}
      {linking && <LinkDialog item={item.id} onClose={() => setLinking(false)} />}
    </section>
  );
}
