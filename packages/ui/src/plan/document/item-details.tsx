import type { Agreement, Link, Phase, PlanItem } from '@iza/domain/plan';
import type { TargetId } from '@iza/domain/values';
import { RichTextView } from '../../rich-text/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { formTexts } from '../forms/texts.ts';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, FieldValue, Lines, Parties } from './field-lines.tsx';

import { TargetView } from './target-view.tsx';
import { documentTexts } from './texts.ts';

function PhaseLines({ phase, number, alone }: { phase: Phase; number: number; alone: boolean }) {
  const words = usePlanWords();
  const forms = useTexts(formTexts);
  const { store } = usePlan();
  const { fields, scales } = words.texts;
  const named = (label: string) =>
    alone ? label : `${words.texts.phase(number)}: ${label.toLowerCase()}`;
  const targetName = (id: TargetId) => {
    const target = store.target(id)?.content;
    return target && 'known' in target.indicator ? target.indicator.known : forms.unnamedTarget;
  };
  return (
    <>
      <FieldLine label={named(fields.when)}>
        <FieldValue field={phase.when} show={words.deadline} />
      </FieldLine>
      <FieldLine label={named(fields.scale)}>
        <FieldValue field={phase.scale} show={(scale) => scales[scale]} />
      </FieldLine>
      {'known' in phase.area && (
        <FieldLine label={named(fields.area)}>{phase.area.known.label}</FieldLine>
      )}
      {'known' in phase.entry && (
        <FieldLine label={named(fields.entry)}>
          <Lines text={phase.entry.known} />
        </FieldLine>
      )}
      <FieldLine label={named(forms.countedBy)}>
        <FieldValue field={phase.targets} show={(targets) => targets.map(targetName).join('; ')} />
      </FieldLine>
    </>
  );
}

function AgreementLines({ item }: { item: Agreement }) {
  const words = usePlanWords();
  const { fields, firmness, origins, open } = words.texts;
  return (
    <>
      <FieldLine label={fields.firmness}>
        <FieldValue field={item.firmness} show={(value) => firmness[value]} />
      </FieldLine>
      <FieldLine label={fields.parties}>
        <FieldValue field={item.parties} show={(parties) => <Parties parties={parties} />} />
      </FieldLine>
      {item.phases.length === 0 && (
        <FieldLine label={fields.when}>
          <span className='plan-open plan-open--leftOpen'>{open.leftOpen}</span>
        </FieldLine>
      )}
      {item.phases.map((phase, at) => (
        <PhaseLines key={at} phase={phase} number={at + 1} alone={item.phases.length === 1} />
      ))}
      <FieldLine label={fields.progressShownBy}>
        <FieldValue field={item.progressShownBy} show={(text) => <Lines text={text} />} />
      </FieldLine>
      {'known' in item.origin && (
        <FieldLine label={fields.origin}>{origins[item.origin.known]}</FieldLine>
      )}
      {item.deviations.length > 0 && (
        <FieldLine label={fields.deviations}>
          <ul className='plan-names'>
            {item.deviations.map(({ norm, reason }) => (
              <li key={`${norm} ${reason}`}>
                {words.texts.clause(norm)}: {reason}
              </li>
            ))}
          </ul>
        </FieldLine>
      )}
    </>
  );
}

function PurposeLines({ item }: { item: Exclude<PlanItem, Agreement> }) {
  const words = usePlanWords();
  const { fields } = words.texts;
  return (
    <>
      {(item.type === 'challenge' || 'known' in item.goal) && (
        <FieldLine label={fields.goal}>
          <FieldValue field={item.goal} show={(goal) => <Lines text={goal} />} />
        </FieldLine>
      )}
      {item.subGoals.length > 0 && (
        <FieldLine label={fields.subGoals}>
          <ul className='plan-names'>
            {item.subGoals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </FieldLine>
      )}
      {(item.type === 'challenge' || 'known' in item.leads) && (
        <FieldLine label={fields.leads}>
          <FieldValue field={item.leads} show={(leads) => <Parties parties={leads} />} />
        </FieldLine>
      )}
    </>
  );
}

function useLinkLines(item: PlanItem): { readonly key: string; readonly text: string }[] {
  const words = usePlanWords();
  const { store } = usePlan();
  const { outline } = usePlanStructure();
  const nameOf = (to: Link['to']) => {
    if ('clause' in to) return words.texts.clause(to.clause);
    if ('external' in to) return to.external;
    const other = store.item(to.item)?.content;
    return other ? itemName(other, words.texts.untitled) : undefined;
  };
  return outline.links.flatMap((link) => {
    const name = link.from === item.id ? nameOf(link.to) : undefined;
    return name === undefined
      ? []
      : [{ key: JSON.stringify(link), text: `${words.texts.linkKinds[link.kind]}: ${name}` }];
  });
}

/** Everything an item says, as it is read; what is open says so. */
export function ItemDetails({ item }: { item: PlanItem }) {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { targets } = usePlanStructure();
  const links = useLinkLines(item);
  const own = targets.get(item.id) ?? [];
  return (
    <div className='plan-details'>
      {'known' in item.text && <RichTextView text={item.text.known} />}
      <dl className='plan-lines-read'>
        {item.type === 'agreement' ? <AgreementLines item={item} /> : <PurposeLines item={item} />}
        {own.length > 0 && (
          <FieldLine label={words.texts.fields.targets}>
            {own.map((id) => (
              <TargetView key={id} id={id} />
            ))}
          </FieldLine>
        )}
        {links.length > 0 && (
          <FieldLine label={words.texts.fields.links}>
            <ul className='plan-names'>
              {links.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </FieldLine>
        )}
      </dl>
      {(item.aliases || item.source) && (
        <p className='iza-small iza-quiet'>
          {item.aliases && texts.also(item.aliases.join(', '))}{' '}
          {item.source &&
            texts.source([item.source.name, item.source.place].filter(Boolean).join(', '))}
          {item.certainty === 'unverified' && ` (${texts.unverified})`}
        </p>
      )}
    </div>
  );
}
