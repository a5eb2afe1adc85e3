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

/** Parties of the register by their code; those that the plan knows by name only stay as they are, and can be left out. */
function OtherParties({ about, set }: Omit<LinkFieldsProps, 'view'>) {
  const texts = useTexts(linkTexts);
  const { organisations, wordsOf } = useOtherParties();
  const byKey = new Map(
    about.otherParties.map((ref) => {
      const code = ref !== 'unknown' && 'party' in ref ? ref.party : JSON.stringify(ref);
      return [code as string, ref] as const;
    }),
  );
  const known = new Set(organisations.map(({ value }) => value));
  const named = [...byKey].filter(([key]) => !known.has(key));
  return (
    <ComboboxField
      label={texts.otherParties}
      values={[...byKey.keys()]}
      options={[...organisations, ...named.map(([value, ref]) => ({ value, label: wordsOf(ref) }))]}
      onChange={(keys) =>
        set({ otherParties: keys.map((key) => byKey.get(key) ?? { party: key as PartyId }) })
      }
    />
  );
}

/** Chooses what the plan belongs to: regions, themes, sectors, target groups, agreements, action points, indicators. */
export function LinkFields({ view, about, set }: LinkFieldsProps) {
  const texts = useTexts(linkTexts);
  const options = useLinkOptions();
  return (
    <fieldset className='transformation__group iza-stack'>
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
