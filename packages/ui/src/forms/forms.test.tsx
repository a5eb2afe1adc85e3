// @vitest-environment jsdom
import type { Field as DomainField } from '@iza/domain/values';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckboxesField } from './choice-fields.tsx';
import { ComboboxField } from './combobox-field.tsx';
import type { ComboboxFieldProps } from './combobox-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FieldState } from './field-state.tsx';
import { DateField, MoneyField } from './parsed-field.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

const options = [
  { value: 'isala', label: 'Isala' },
  { value: 'coop', label: 'Coöperatie Acute Zorg', aliases: ['CAZ'] },
  { value: 'ggd', label: 'GGD IJsselland' },
];

function Parties(props: Partial<ComboboxFieldProps>) {
  const [values, setValues] = useState<readonly string[]>([]);
  return (
    <>
      <ComboboxField
        label='Wie'
        options={options}
        values={values}
        onChange={setValues}
        {...props}
      />
      <output data-testid='chosen'>{values.join('|')}</output>
    </>
  );
}
const chosen = () => screen.getByTestId('chosen').textContent;
const combobox = () => screen.getByRole('combobox', { name: 'Wie' });

describe('choosing from a long list', () => {
  test('arrows and Enter choose; the list is announced as expanded only while open', async () => {
    render(<Parties />);
    await userEvent.type(combobox(), 'i');
    expect(combobox().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen()).toBe('isala');
    expect(combobox().getAttribute('aria-expanded')).toBe('false');
  });
  test('accents and other names find an option', async () => {
    render(<Parties />);
    await userEvent.type(combobox(), 'cooper{Enter}');
    await userEvent.type(combobox(), 'caz');
    expect(screen.queryByRole('option')).toBeNull();
    expect(chosen()).toBe('coop');
  });
  test('a name that is not in the list is kept as typed, also when one walks away', async () => {
    render(<Parties freeEntry />);
    await userEvent.type(combobox(), 'Kerngroep Trauma{Enter}');
    await userEvent.type(combobox(), 'Buurtzorg');
    await userEvent.tab();
    expect(chosen()).toBe('Kerngroep Trauma|Buurtzorg');
  });
  test('without free entry nothing is chosen that is not in the list', async () => {
    render(<Parties />);
    await userEvent.type(combobox(), 'xyz{Enter}');
    await userEvent.tab();
    expect(chosen()).toBe('');
  });
  test('Backspace in an empty box takes the last one away, the cross any', async () => {
    render(<Parties freeEntry />);
    await userEvent.type(combobox(), 'a{Enter}b{Enter}c{Enter}');
    await userEvent.type(combobox(), '{Backspace}');
    expect(chosen()).toBe('a|b');
    await userEvent.click(screen.getByRole('button', { name: 'a verwijderen' }));
    expect(chosen()).toBe('b');
    expect(document.activeElement).toBe(combobox());
  });
  test('Escape closes the list and keeps what was typed', async () => {
    render(<Parties />);
    await userEvent.type(combobox(), 'gg{Escape}');
    expect(combobox().getAttribute('aria-expanded')).toBe('false');
    expect((combobox() as HTMLInputElement).value).toBe('gg');
  });
});

describe('typing what people type', () => {
  test('an amount is understood, said, and written in full after leaving', async () => {
    const changed = vi.fn<(cents: number | undefined) => void>();
    function Amount() {
      const [cents, setCents] = useState<number>();
      return (
        <MoneyField
          label='Bedrag'
          value={cents}
          onChange={(next) => (changed(next), setCents(next))}
        />
      );
    }
    render(<Amount />);
    const field = screen.getByRole('textbox', { name: 'Bedrag' }) as HTMLInputElement;
    await userEvent.type(field, '1,2 mln');
    expect(changed).toHaveBeenLastCalledWith(120_000_000);
    expect(screen.getByText(/Gelezen als/).textContent).toMatch(/1\.200\.000/);
    await userEvent.tab();
    expect(field.value).toMatch(/1\.200\.000/);
  });
  test('what cannot be read stays as typed, with the fault at its place, and changes nothing', async () => {
    const changed = vi.fn<(iso: string | undefined) => void>();
    render(
      <DateField label='Klaar' value={undefined} onChange={changed} parse={() => undefined} />,
    );
    const field = screen.getByRole('textbox', { name: 'Klaar' }) as HTMLInputElement;
    await userEvent.type(field, 'ooit');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(field.value).toBe('ooit');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('geen datum');
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('faults', () => {
  test('the summary takes the focus and leads to the field', async () => {
    Element.prototype.scrollIntoView = () => {};
    render(
      <>
        <ErrorSummary faults={[{ fieldId: 'titel', message: 'Geef een titel' }]} />
        <TextField id='titel' label='Titel' error='Geef een titel' value='' onChange={() => {}} />
      </>,
    );
    expect(document.activeElement?.textContent).toContain('Er is nog 1 punt');
    await userEvent.click(screen.getByRole('link', { name: 'Geef een titel' }));
    expect(document.activeElement?.id).toBe('titel');
  });
  test('checkboxes keep the order of the options, however they were ticked', async () => {
    const changed = vi.fn<(values: readonly string[]) => void>();
    const two = [
      { value: 'A', label: 'A' },
      { value: 'C', label: 'C' },
    ];
    render(<CheckboxesField label='Thema' options={two} values={['C']} onChange={changed} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'A' }));
    expect(changed).toHaveBeenCalledWith(['A', 'C']);
  });
});

describe('leaving open', () => {
  function Progress({ first }: { first: DomainField<string> }) {
    const [field, setField] = useState(first);
    return (
      <>
        <FieldState label='Voortgang' field={field} onChange={setField} empty=''>
          {(value, set) => <TextField label='Voortgang' value={value ?? ''} onChange={set} />}
        </FieldState>
        <output data-testid='field'>{JSON.stringify(field)}</output>
      </>
    );
  }
  const field = () => JSON.parse(screen.getByTestId('field').textContent) as unknown;
  test('a filled field can be left open with a reason, and filled after all', async () => {
    render(<Progress first={{ known: 'rapport', printed: 'rapportage' }} />);
    await userEvent.click(screen.getByRole('button', { name: /Laten open/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom open/ }), 'later');
    expect(field()).toEqual({ open: 'leftOpen', reason: 'later', printed: 'rapportage' });
    await userEvent.click(screen.getByRole('button', { name: 'Toch invullen' }));
    expect(field()).toEqual({ known: '', printed: 'rapportage' });
  });
  test('not in source is said and never asked for a reason', () => {
    render(<Progress first={{ open: 'notInSource' }} />);
    expect(screen.getByText('Staat niet in onze bron')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

test('leaving a typed date by pressing a button moves nothing before the press is over', async () => {
  const user = userEvent.setup();
  const pressed = vi.fn();
  render(
    <>
      <DateField label='Klaar' value={undefined} onChange={vi.fn()} parse={() => '2025-07-01'} />
      <button type='button' onClick={pressed}>
        Verder
      </button>
    </>,
  );
  await user.type(screen.getByLabelText('Klaar'), '1-7-25');
  const button = screen.getByRole('button', { name: 'Verder' });
  await user.pointer({ keys: '[MouseLeft>]', target: button });
  expect(screen.getByText(/1 juli 2025/)).toBeTruthy();
  await user.pointer({ keys: '[/MouseLeft]', target: button });
  expect(pressed).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByText(/1 juli 2025/)).toBeNull());
});
