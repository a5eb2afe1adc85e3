import type { GuestsView } from '@iza/api/guest';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../app/loaded.tsx';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { GuestLine } from './guest-line.tsx';
import { GuestResponse } from './guest-response.tsx';
import { InviteForm } from './invite-form.tsx';
import { RecordForm } from './record-form.tsx';
import { guestTexts } from './texts.ts';

function Doing() {
  const texts = useTexts(guestTexts);
  const [doing, setDoing] = useState<'invite' | 'record'>();
  const done = () => setDoing(undefined);
  if (doing === 'invite') return <InviteForm onDone={done} />;
  if (doing === 'record') return <RecordForm onDone={done} />;
  return (
    <div className='iza-row iza-no-print'>
      <Button icon='plus' onClick={() => setDoing('invite')}>
        {texts.invite}
      </Button>
      <Button onClick={() => setDoing('record')}>{texts.record}</Button>
    </div>
  );
}

function Invited({ guests, mayInvite }: Pick<GuestsView, 'guests' | 'mayInvite'>) {
  const texts = useTexts(guestTexts);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='gasten'>
      <h2 id='gasten'>{texts.title}</h2>
      <p className='iza-prose'>{texts.lead}</p>
      {guests.length === 0 ? (
        <p className='iza-quiet'>{texts.none}</p>
      ) : (
        <ul className='iza-guests'>
          {guests.map((guest) => (
            <GuestLine key={guest.id} guest={guest} mayInvite={mayInvite} />
          ))}
        </ul>
      )}
      {mayInvite && <Doing />}
    </section>
  );
}

function Guests({ view: { guests, mayInvite, readsHandling, mayHandle } }: { view: GuestsView }) {
  const texts = useTexts(guestTexts);
  const responded = guests.filter(({ response }) => response !== null);
  if (guests.length === 0 && !mayInvite) return null;
  return (
    <>
      {readsHandling && <Invited guests={guests} mayInvite={mayInvite} />}
      {responded.length > 0 && (
        <section className='iza-stack iza-stack--tight' aria-labelledby='gastreacties'>
          <h2 id='gastreacties'>{texts.responses}</h2>
          <ul className='iza-responses'>
            {responded.map((guest) => (
              <GuestResponse
                key={guest.id}
                guest={guest}
                readsHandling={readsHandling}
                mayHandle={mayHandle}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Who was asked to respond without an account, and what they said; for the plan's own people and who reads along. Stands within the consultation of a plan. */
export function GuestsPart() {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const query = useQuery(trpc.guest.list.queryOptions({ version: version.id }));
  return <Loaded query={query}>{(view) => <Guests view={view} />}</Loaded>;
}
