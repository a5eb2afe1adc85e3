import type { LedgerView } from '@iza/api/ledger';
import { FUND_ROUTES } from '@iza/domain/ledger';
import type { EnvelopeId } from '@iza/domain/values';
import { useState } from 'react';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { DayField } from '../../decisions/day-field.tsx';
import { MoneyField, NumberField, SelectField, TextArea, TextField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { newId } from '../../plan/model/new-id.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { runningTexts } from '../running/texts.ts';
import { usePost } from '../running/use-ledger.ts';
import { writingTexts } from '../writing/texts.ts';
import { BOOKINGS, FIELDS, NEW_BOOKING, operationOf, type Booking } from './booking.ts';
import { ledgerTexts } from './texts.ts';

type FieldsProps = {
  ledger: LedgerView;
  booking: Booking;
  set: (part: Partial<Booking>) => void;
};

/** Which money it is: a route and year, an earmark, or a budget that is there. */
function PlaceFields({ ledger, booking, set }: FieldsProps) {
  const texts = useTexts(ledgerTexts);
  const { routes } = useTexts(writingTexts).application;
  const { pools, year: yearWords } = useTexts(runningTexts);
  const format = useFormat();
  const asks = (name: keyof Booking) => FIELDS[booking.operation].includes(name);
  const envelopes = ledger.envelopes.map(({ id, route, year, available }) => ({
    value: id as string,
    label: `${routes[route]}, ${yearWords(year)} (${format.euro(available)})`,
  }));
  return (
    <>
      {asks('route') && (
        <>
          <SelectField
            label={texts.route}
            value={booking.route}
            options={FUND_ROUTES.map((value) => ({ value, label: routes[value] }))}
            onChange={(route) => set({ route })}
          />
          {booking.route === 'municipalities' && (
            <p className='iza-quiet iza-small'>
              <ClauseWords>{texts.ceiling}</ClauseWords>
            </p>
          )}
          <NumberField
            label={texts.year}
            hint={texts.wholeTerm}
            value={booking.year}
            onChange={(year) => set({ year })}
          />
        </>
      )}
      {asks('pool') && (
        <SelectField
          label={texts.pool}
          value={booking.pool}
          options={Object.entries<string>(pools).map(([value, label]) => ({ value, label }))}
          onChange={(pool) => set({ pool })}
        />
      )}
      {asks('envelope') && (
        <SelectField
          label={texts.envelopes}
          value={booking.envelope}
          options={envelopes}
          onChange={(envelope) => set({ envelope })}
        />
      )}
      {asks('to') && (
        <SelectField
          label={texts.to}
          value={booking.to}
          options={envelopes}
          onChange={(to) => set({ to })}
        />
      )}
    </>
  );
}

/** What it rests on: a source, or a decision with who took it and why. */
function GroundFields({ booking, set }: Omit<FieldsProps, 'ledger'>) {
  const texts = useTexts(ledgerTexts);
  const asks = (name: keyof Booking) => FIELDS[booking.operation].includes(name);
  return (
    <>
      {asks('source') && (
        <TextField
          label={texts.source}
          value={booking.source}
          onChange={(source) => set({ source })}
        />
      )}
      {asks('body') && (
        <>
          <p className='iza-quiet iza-small'>{texts.openInText}</p>
          <TextField label={texts.body} value={booking.body} onChange={(body) => set({ body })} />
          <DayField label={texts.decidedOn} value={booking.on} onChange={(on) => set({ on })} />
        </>
      )}
      {asks('reason') && (
        <TextArea
          label={texts.reason}
          rows={2}
          value={booking.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
    </>
  );
}

/** Entries on the funds themselves, by the programme team that keeps them. Nothing is ever changed: what was booked wrong is booked back. */
export function BookForm({ ledger }: { ledger: LedgerView }) {
  const texts = useTexts(ledgerTexts);
  const [booking, setBooking] = useState<Booking>(NEW_BOOKING);
  const [envelope, setEnvelope] = useState(() => newId<EnvelopeId>());
  const [tried, setTried] = useState(false);
  const { post, attempt } = usePost(() => {
    setTried(false);
    setEnvelope(newId<EnvelopeId>());
    setBooking({ ...NEW_BOOKING, operation: booking.operation });
  });
  const set = (part: Partial<Booking>) => setBooking({ ...booking, ...part });
  const record = () => {
    setTried(true);
    const operation = operationOf(booking, envelope);
    if (operation) post(operation);
  };
  const missing = tried && operationOf(booking, envelope) === undefined;
  return (
    <div className='iza-stack iza-prose'>
      <SelectField
        label={texts.operation}
        value={booking.operation}
        empty={null}
        options={BOOKINGS.map((value) => ({ value, label: texts.operations[value] }))}
        onChange={(operation) => operation && set({ operation })}
      />
      <PlaceFields ledger={ledger} booking={booking} set={set} />
      <MoneyField
        label={texts.amount}
        value={booking.amount}
        onChange={(amount) => set({ amount })}
      />
      <GroundFields booking={booking} set={set} />
      {missing && <p role='alert'>{texts.incomplete}</p>}
      <AttemptWords attempt={attempt} />
      <div>
        <Button purpose='primary' busy={attempt.isPending} onClick={record}>
          {texts.record}
        </Button>
      </div>
    </div>
  );
}
