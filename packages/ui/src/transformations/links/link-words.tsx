import type { TransformationView } from '@iza/api/transformation';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SpotLink } from '../../coherence/spot-link.tsx';
import { ServedName } from '../../served/served-list.tsx';
import { useCatalogue } from '../../served/use-served.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { linkTexts } from './texts.ts';
import { PLAIN_LINKS, useLinkOptions, useOtherParties } from './use-link-options.ts';

function Agreements({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(linkTexts);
  const { plan } = view.card;
  const { data } = useQuery(trpc.transformation.linkedAgreements.queryOptions({ plan }));
  if (!data) return null;
  return (
    <ul className='transformation__list'>
      {data.named.map((one) => (
        <li key={`${one.plan}/${one.item}`}>
          <SpotLink spot={one} kind={one.kind} />{' '}
          <span className='iza-quiet iza-small'>{one.planName}</span>
        </li>
      ))}
      {data.unread > 0 && <li className='iza-quiet'>{texts.unread(data.unread)}</li>}
    </ul>
  );
}

function Actions({ view }: { view: TransformationView }) {
  const catalogue = useCatalogue(true);
  return (
    <ul className='transformation__list'>
      {view.sections.about.content.actions.map((id) => {
        const { title = id, clause = null } = catalogue.find((one) => one.id === id) ?? {};
        return (
          <li key={id}>
            <ServedName link={{ item: id, title, clause }} />
          </li>
        );
      })}
    </ul>
  );
}

/** What the plan belongs to, each thing by name, with a way to it; what was not chosen is not listed. */
export function useLinkWords(view: TransformationView): readonly (readonly [string, ReactNode])[] {
  const texts = useTexts(linkTexts);
  const format = useFormat();
  const options = useLinkOptions();
  const { wordsOf } = useOtherParties();
  const about = view.sections.about.content;
  const named = PLAIN_LINKS.flatMap((name): [string, ReactNode][] => {
    const values: readonly string[] = about[name];
    if (values.length === 0) return [];
    if (name === 'actions') return [[texts.actions, <Actions key={name} view={view} />]];
    const words = values.map(
      (value) => options[name].find((one) => one.value === value)?.label ?? value,
    );
    return [[texts[name], format.list(words)]];
  });
  return [
    ...(about.agreements.length > 0
      ? [[texts.agreements, <Agreements key='agreements' view={view} />] as const]
      : []),
    ...named,
    ...(about.otherParties.length > 0
      ? [[texts.otherParties, format.list(about.otherParties.map(wordsOf))] as const]
      : []),
  ];
}
