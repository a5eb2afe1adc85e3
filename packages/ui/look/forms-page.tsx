import type { Field as DomainField, RichText } from '@iza/domain/values';
import { useState } from 'react';
import {
  CheckboxField,
  CheckboxesField,
  ComboboxField,
  DateField,
  ErrorSummary,
  FieldState,
  MoneyField,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../src/forms/index.ts';
import { LazyRichTextField } from '../src/rich-text/index.ts';
import { Page } from '../src/shell/index.ts';

const parse = (typed: string) => (/2025/.test(typed) ? '2025-07-01' : undefined);
const text: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wat we doen' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Elk kwartaal bespreken we ' },
        { type: 'text', text: 'alle', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' multitraumapatiënten.' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'met de ambulancedienst' }] },
          ],
        },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'met de traumacentra' }] },
          ],
        },
      ],
    },
  ],
};

function Opens() {
  const [left, setLeft] = useState<DomainField<string>>({
    open: 'leftOpen',
    reason: 'Wacht op het ROAZ-overleg',
  });
  const [missing, setMissing] = useState<DomainField<string>>({ open: 'notInSource' });
  const [known, setKnown] = useState<DomainField<string>>({
    known: 'Kwartaalrapportage aan het ROAZ',
  });
  return (
    <>
      <FieldState label='Waaraan is voortgang te zien' field={known} onChange={setKnown} empty=''>
        {(value, set) => (
          <TextField label='Waaraan is voortgang te zien' value={value ?? ''} onChange={set} />
        )}
      </FieldState>
      <FieldState label='Wanneer klaar' field={left} onChange={setLeft} empty='' parseDate={parse}>
        {(value, set) => <TextField label='Wanneer klaar' value={value ?? ''} onChange={set} />}
      </FieldState>
      <FieldState label='Schaal' field={missing} onChange={setMissing} empty=''>
        {(value, set) => <TextField label='Schaal' value={value ?? ''} onChange={set} />}
      </FieldState>
    </>
  );
}

/** Every field, filled, empty and faulty. */
export function FormsPage() {
  const [title, setTitle] = useState('');
  const [parties, setParties] = useState<readonly string[]>(['isala', 'Kerngroep Trauma']);
  const [amount, setAmount] = useState<number | undefined>(120_000_000);
  const [firm, setFirm] = useState<'will' | 'wants' | undefined>('will');
  const [themes, setThemes] = useState<readonly ('A' | 'C')[]>(['C']);
  const [rich, setRich] = useState<RichText | undefined>(text);
  const [scale, setScale] = useState<string>();
  const [date, setDate] = useState<string | undefined>('2025-07-01');
  const [yes, setYes] = useState(true);
  return (
    <Page title='Een afspraak'>
      <ErrorSummary faults={[{ fieldId: 'titel', message: 'Geef de afspraak een titel' }]} />
      <div className='iza-stack iza-stack--loose iza-prose'>
        <TextField
          id='titel'
          label='Titel'
          hint='Wat gaat er gebeuren, in één zin.'
          error='Geef de afspraak een titel'
          value={title}
          onChange={setTitle}
        />
        <TextArea
          label='Toelichting'
          optional
          value='Regels die meegroeien met wat er staat.'
          onChange={() => {}}
        />
        <ComboboxField
          freeEntry
          label='Wie doen mee'
          hint='Kies een partij of typ een naam.'
          values={parties}
          onChange={setParties}
          options={[
            { value: 'isala', label: 'Isala', hint: 'Zwolle' },
            { value: 'dz', label: 'Deventer Ziekenhuis' },
            { value: 'ggd', label: 'GGD IJsselland' },
          ]}
        />
        <RadioField
          label='Hoe vast'
          value={firm}
          onChange={setFirm}
          options={[
            { value: 'will', label: 'Gaat gebeuren' },
            { value: 'wants', label: 'Willen we', hint: 'Nog geen besluit' },
          ]}
        />
        <CheckboxesField
          inline
          label="Thema's"
          values={themes}
          onChange={setThemes}
          options={[
            { value: 'A', label: 'A Passende zorg' },
            { value: 'C', label: 'C Acute zorg' },
          ]}
        />
        <div className='iza-columns'>
          <SelectField
            label='Schaal'
            value={scale}
            onChange={setScale}
            options={[
              { value: 'regional', label: 'Regionaal' },
              { value: 'local', label: 'Lokaal' },
            ]}
          />
          <DateField label='Klaar op' value={date} onChange={setDate} parse={parse} />
          <MoneyField label='Bedrag' value={amount} onChange={setAmount} />
          <NumberField label='Aantal locaties' value={240} onChange={() => {}} />
        </div>
        <CheckboxField label='Hoort bij een landelijke plicht' checked={yes} onChange={setYes} />
        <Opens />
        <LazyRichTextField label='Uitwerking' value={rich} onChange={setRich} />
      </div>
    </Page>
  );
}
