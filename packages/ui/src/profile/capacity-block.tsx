import type { SavedProfileUnit } from '@iza/api/profile';
import {
  ACUTE_SERVICES,
  compareWithMinimum,
  type AcuteService,
  type ProfileCapacity,
} from '@iza/domain/profile';
import type { IsoDate } from '@iza/domain/values';
import { BarChart } from '../charts/index.ts';
import { Button } from '../parts/index.ts';
import { DataTable, type Column } from '../tables/index.ts';
import { useFormat, useTexts, useToday } from '../texts/language.tsx';
import { CapacityForm } from './capacity-form.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { topicTexts } from './topic-texts.ts';
import { useProfileWords } from './use-profile-words.ts';

export type CapacityUnit = SavedProfileUnit & {
  readonly unit: 'capacity';
  readonly content: ProfileCapacity;
};

function useComparisonWords() {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  const today = useToday() as IsoDate;
  return (capacity: ProfileCapacity): string => {
    const found = compareWithMinimum(capacity, today);
    switch (found.kind) {
      case 'no-minimum':
        return texts.noMinimum;
      case 'no-decision':
        return texts.noDecision;
      case 'decided-in-the-future':
        return texts.notYet(format.date(found.on));
      case 'capacity-unknown':
        return texts.unknown;
      case 'compared': {
        const size = format.number(Math.abs(found.difference));
        if (found.difference === 0) return texts.equal;
        return found.difference < 0 ? texts.below(size) : texts.above(size);
      }
    }
  };
}

function useColumns(): readonly Column<ProfileCapacity>[] {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  const words = useProfileWords();
  const said = useComparisonWords();
  return [
    {
      id: 'voorziening',
      head: texts.facility,
      names: true,
      value: ({ facility }) => (facility.trim() === '' ? texts.unnamedFacility : facility),
    },
    {
      id: 'beschikbaar',
      head: texts.available,
      kind: 'number',
      value: ({ available }) => available ?? undefined,
      cell: ({ available }) =>
        available === null ? (
          <em className='iza-quiet'>{texts.unknown}</em>
        ) : (
          format.number(available)
        ),
    },
    { id: 'eenheid', head: texts.unit, value: ({ unit }) => unit },
    {
      id: 'periode',
      head: texts.period,
      value: ({ period }) => (period ? words.period(period) : undefined),
    },
    {
      id: 'minimum',
      head: texts.minimum,
      kind: 'number',
      value: ({ minimum }) => (minimum?.decision ? minimum.number : undefined),
    },
    { id: 'verschil', head: texts.difference, value: said },
    {
      id: 'besluit',
      head: texts.decision,
      value: ({ minimum }) =>
        minimum?.decision
          ? texts.decidedBy(minimum.decision.body, format.date(minimum.decision.on))
          : undefined,
    },
    {
      id: 'bron',
      head: texts.source,
      value: ({ source }) => (source.name.trim() === '' ? texts.sourceMissing : source.name),
    },
  ];
}

function ServiceBlock({
  service,
  units,
}: {
  service: AcuteService;
  units: readonly CapacityUnit[];
}) {
  const texts = useTexts(profileTexts);
  const { services } = useTexts(topicTexts);
  const today = useToday() as IsoDate;
  const columns = useColumns();
  const { mayEdit, isOpen, setOpen, remove } = useProfileDesk();
  const capacities = units.map(({ content }) => content);
  const name = services[service];
  const decided = capacities.filter((capacity) =>
    ['compared', 'capacity-unknown'].includes(compareWithMinimum(capacity, today).kind),
  );
  const title = texts.capacityTitle(name);
  const unitsSaid = [...new Set(decided.map(({ unit }) => unit))];
  const anchor = `capaciteit-${service}`;
  const facility = (capacity: ProfileCapacity) =>
    capacity.facility.trim() === '' ? texts.unnamedFacility : capacity.facility;
  const editing = units.find(({ content }) => isOpen({ unit: 'capacity', id: content.id }));
  return (
    <article id={anchor} className='iza-profile__block' aria-label={name}>
      <h3 tabIndex={-1}>{name}</h3>
      {editing && <CapacityForm unit={editing} onDone={() => setOpen(null)} />}
      {unitsSaid.map((unit) => (
        <BarChart
          key={unit}
          title={title}
          description={texts.chartWords(title, decided.map(facility).join(', '))}
          anchor={anchor}
          unit={unit}
          bars={decided
            .filter((capacity) => capacity.unit === unit)
            .map((capacity) => ({
              id: capacity.id,
              name: facility(capacity),
              value: capacity.available ?? undefined,
              mark: { value: capacity.minimum?.number ?? 0, name: texts.minimum },
            }))}
        />
      ))}
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={capacities}
        rowKey={({ id }) => id}
        small='scroll'
      />
      <p className='iza-small iza-quiet'>{texts.capacityNote}</p>
      {mayEdit && !editing && (
        <div className='iza-row iza-no-print'>
          {units.map((unit) => (
            <span key={unit.content.id} className='iza-row'>
              <Button small onClick={() => setOpen({ unit: 'capacity', id: unit.content.id })}>
                {`${texts.edit} (${facility(unit.content)})`}
              </Button>
              <Button small purpose='subtle' onClick={() => remove(unit, facility(unit.content))}>
                {`${texts.remove} (${facility(unit.content)})`}
              </Button>
            </span>
          ))}
        </div>
      )}
    </article>
  );
}

/** Capacity per acute facility, beside the minimum where the ROAZ decided one. @see C.7.a */
export function CapacityBlocks({ units }: { units: readonly CapacityUnit[] }) {
  return ACUTE_SERVICES.map((service) => {
    const own = units.filter(({ content }) => content.service === service);
    return own.length > 0 && <ServiceBlock key={service} service={service} units={own} />;
  });
}
