import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { usePlanHead } from '../store/use-plan.tsx';
import { panelTexts } from './texts.ts';

/** One of the plan's own people. */
export type PersonOfPlan = {
  readonly person: PersonId;
  readonly name: string;
  readonly partyName: string;
};
const NOBODY: readonly PersonOfPlan[] = [];

/** The plan's own people, who can be named in a comment; asked for when somebody begins to name. */
export function usePeople(enabled: boolean): readonly PersonOfPlan[] {
  const trpc = useTRPC();
  const { id: version } = usePlanHead().version;
  const list = useQuery({
    ...trpc.comment.people.queryOptions({ version }),
    enabled,
    staleTime: 300_000,
  });
  return list.data ?? NOBODY;
}

/** Who may be meant by the name that is being typed. */
export function NameOffers({
  people,
  onChoose,
}: {
  people: readonly PersonOfPlan[];
  onChoose: (person: PersonOfPlan) => void;
}) {
  const texts = useTexts(panelTexts);
  return (
    <div role='group' aria-label={texts.whomToName} className='plan-names-offered'>
      <output className='iza-hidden'>{texts.offered(people.length)}</output>
      {people.map((person) => (
        <Button
          key={person.person}
          small
          purpose='subtle'
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {`${person.name} (${person.partyName})`}
        </Button>
      ))}
    </div>
  );
}
