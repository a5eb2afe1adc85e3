import type { AlignmentView, TransformationView } from '@iza/api/transformation';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../app/loaded.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { OwnStance } from './own-stance.tsx';
import { Samples } from './samples.tsx';
import { alignmentTexts } from './texts.ts';

type StanceView = AlignmentView['stances'][number];

function Said({ said }: { said: StanceView | undefined }) {
  const texts = useTexts(alignmentTexts);
  const format = useFormat();
  if (!said) return <span className='iza-quiet'>{texts.nothingSaid}</span>;
  return (
    <>
      {texts.stances[said.stance].toLowerCase()}.{' '}
      <span className='iza-lines-kept'>{said.words}</span>{' '}
      <span className='iza-quiet'>{texts.saidOn(format.date(said.on), said.personName)}</span>
    </>
  );
}

/** What each applicant committed itself to, for who may read that. */
function Providers({ alignment }: { alignment: AlignmentView }) {
  const texts = useTexts(alignmentTexts);
  const { side, stances, applicants, informed } = alignment;
  if (side !== 'provider' && informed === null) return null;
  if (applicants.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='aanvragers-verbonden'>
      <h2 id='aanvragers-verbonden'>
        {side === 'provider' ? texts.otherProviders : texts.providers}
      </h2>
      <ul className='transformation__list'>
        {applicants.map(({ party, name }) => (
          <li key={party}>
            <strong>{name}</strong>: <Said said={stances.find((one) => one.party === party)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which insurers deviate: for the NZa alone. */
function Deviating({ alignment: { stances, sampled } }: { alignment: AlignmentView }) {
  const texts = useTexts(alignmentTexts);
  if (!sampled) return null;
  const deviating = stances.filter(({ stance }) => stance === 'deviates');
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='afwijken'>
      <h2 id='afwijken'>{texts.insurersTitle}</h2>
      {deviating.length === 0 && <p className='iza-quiet'>{texts.noDeviations}</p>}
      <ul className='transformation__list'>
        {deviating.map((said) => (
          <li key={said.party}>
            <strong>{said.name}</strong>: <Said said={said} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To whom the approval was told, and who has read that. */
function Informed({
  view,
  alignment: { informed },
}: {
  view: TransformationView;
  alignment: AlignmentView;
}) {
  const texts = useTexts(alignmentTexts);
  const format = useFormat();
  const [first] = informed ?? [];
  if (!informed || !first) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='geinformeerd'>
      <h2 id='geinformeerd'>{texts.informed}</h2>
      <p className='iza-quiet'>
        {texts.informedLead(format.date(first.on))} {view.company && texts.informYourself}
      </p>
      <ul className='transformation__list'>
        {informed.map(({ party, name, seenBy, reached }) => (
          <li key={party}>
            <strong>{name}</strong>:{' '}
            {seenBy === null ? (reached ? texts.notRead : texts.notReached) : texts.read(seenBy)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** After the approval: who was told, how parties act along, and what the NZa asks. @see J.2.c, J.2.h */
export function AlignmentPart({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.transformation.alignment.queryOptions({ plan: view.card.plan }));
  return (
    <Loaded query={query}>
      {(alignment) => (
        <div className='iza-stack'>
          <OwnStance view={view} alignment={alignment} />
          <Providers alignment={alignment} />
          <Deviating alignment={alignment} />
          <Informed view={view} alignment={alignment} />
          <Samples view={view} alignment={alignment} />
        </div>
      )}
    </Loaded>
  );
}
