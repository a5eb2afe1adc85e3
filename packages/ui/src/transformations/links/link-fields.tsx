import type { TransformationView } from '@iza/api/transformation';
import type { TransformationAbout } from '@iza/domain/transformation';
import type { ItemId, PartyId, PlanId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { ComboboxField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { linkTexts } from './texts.ts';
import { PLAIN_LINKS, useLinkOptions, useOtherParties } from './use-link-options.ts';

type LinkFieldsProps = {
  view: TransformationView;
  about: TransformationAbout;
  set: (part: Partial<TransformationAbout>) => void;
};

const keyOf = ({ plan, item }: TransformationAbout['agreements'][number]) => `${plan}/${item}`;

function Agreements({ view, about, set }: LinkFieldsProps) {
  const trpc = useTRPC();
  const texts = useTexts(linkTexts);
  const { plan } = view.card;
  const { data: choices = [] } = useQuery(
    trpc.transformation.agreementChoices.queryOptions({ plan }),
  );
  const { data: linked } = useQuery(trpc.transformation.linkedAgreements.queryOptions({ plan }));
  const all = [...choices, ...(linked?.named ?? [])];
  const options = [...new Map(all.map((one) => [keyOf(one), one])).entries()];
  return (
    <ComboboxField
      label={texts.agreements}
      hint={texts.agreementsHint}
      values={about.agreements.map(keyOf)}
      options={options.map(([value, { title, planName }]) => ({
        value,
        label: title,
        hint: planName,
      }))}
      onChange={(keys) =>
        set({
          agreements: keys.map((key) => {
            const [of, item] = key.split('/');
            return { plan: of as PlanId, item: item as ItemId };
          }),
        })
      }
    />
  );
}

function OtherParties({ about, set }: Omit<LinkFieldsProps, 'view'>) {
  const texts = useTexts(linkTexts);
  const { organisations } = useOtherParties();
  const named = about.otherParties.filter((ref) => ref === 'unknown' || !('party' in ref));
  const parties = about.otherParties.flatMap((ref) =>
    ref !== 'unknown' && 'party' in ref ? [ref.party as string] : [],
  );
  return (
    <ComboboxField
      label={texts.otherParties}
      values={parties}
      options={organisations}
      onChange={(ids) =>
        set({ otherParties: [...ids.map((party) => ({ party: party as PartyId })), ...named] })
      }
    />
  );
}

/** Chooses what the plan belongs to: regions, themes, sectors, target groups, agreements, action points, indicators. */
export function LinkFields({ view, about, set }: LinkFieldsProps) {
  const texts = useTexts(linkTexts);
  const options = useLinkOptions();
  return (
    <fieldset className='iza-stack'>
      <legend>{texts.legend}</legend>
      <Agreements view={view} about={about} set={set} />
      {PLAIN_LINKS.map((name) => (
        <ComboboxField
          key={name}
          label={texts[name]}
          values={about[name]}
          options={options[name]}
          onChange={(values) => set({ [name]: [...values] })}
        />
      ))}
      <OtherParties about={about} set={set} />
    </fieldset>
  );
}
