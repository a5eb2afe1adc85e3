import type { Agreement, Link, PlanItem } from '@iza/domain/plan';
import { RichTextView } from '../../rich-text/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { formTexts } from '../forms/texts.ts';
import { notInSource } from '@iza/documents/words';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { lowerFirst } from '@iza/documents/words';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { ServedLine } from '../../served/served-line.tsx';
import { ComingLine } from '../../transformations/links/coming-plans.tsx';
import { AgreementLines } from './agreement-lines.tsx';
import { FieldLine, Line, Lines, Names, Parties, SourceName } from './field-lines.tsx';
import { TargetView } from './target-view.tsx';
import { documentTexts } from './texts.ts';

function PurposeLines({ item }: { item: Exclude<PlanItem, Agreement> }) {
  const { fields } = usePlanWords().texts;
  const isChallenge = item.type === 'challenge';
  return (
    <>
      {(isChallenge || 'known' in item.goal) && (
        <FieldLine label={fields.goal} field={item.goal} show={(goal) => <Lines text={goal} />} />
      )}
      {item.subGoals.length > 0 && (
        <Line label={fields.subGoals}>
          <Names lines={item.subGoals} />
        </Line>
      )}
      {(isChallenge || 'known' in item.leads) && (
        <FieldLine
          label={fields.leads}
          field={item.leads}
          show={(leads) => <Parties parties={leads} />}
        />
      )}
    </>
  );
}

function useLinkLines(item: PlanItem): string[] {
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
    return name === undefined ? [] : [`${words.texts.linkKinds[link.kind]}: ${name}`];
  });
}

/** On paper: what our source does not hold, together in one line. */
function AbsentLine({ item }: { item: PlanItem }) {
  const texts = useTexts(documentTexts);
  const forms = useTexts(formTexts);
  const { fields } = usePlanWords().texts;
  const names = notInSource(item).map((name) =>
    lowerFirst(name === 'targets' ? forms.countedBy : fields[name]),
  );
  return names.length === 0 ? null : (
    <p className='iza-small iza-quiet'>{texts.absent(names.join(', '))}</p>
  );
}

function Origin({ item }: { item: PlanItem }) {
  const texts = useTexts(documentTexts);
  if (!item.aliases && !item.source) return null;
  return (
    <p className='iza-small iza-quiet'>
      {item.aliases && `${texts.also(item.aliases.join(', '))} `}
      {item.source && (
        <>
          {texts.source} <SourceName source={item.source} />
        </>
      )}
      {item.certainty === 'unverified' && ` (${texts.unverified})`}
    </p>
  );
}

/** Everything an item says, as it is read; what is open says so. */
export function ItemDetails({ item }: { item: PlanItem }) {
  const { fields } = usePlanWords().texts;
  const { reading } = usePlan();
  const { targets } = usePlanStructure();
  const links = useLinkLines(item);
  const own = targets.get(item.id) ?? [];
  return (
    <div className='plan-details'>
      {'known' in item.text && <RichTextView text={item.text.known} headings={2} />}
      <dl className='plan-lines-read'>
        {item.type === 'agreement' ? <AgreementLines item={item} /> : <PurposeLines item={item} />}
        {own.length > 0 && (
          <Line label={fields.targets}>
            {own.map((id) => (
              <TargetView key={id} id={id} />
            ))}
          </Line>
        )}
        {links.length > 0 && (
          <Line label={fields.links}>
            <Names lines={links} />
          </Line>
        )}
        {item.type === 'agreement' && <ServedLine item={item.id} />}
        {item.type === 'agreement' && <ComingLine item={item.id} />}
      </dl>
      {reading && <AbsentLine item={item} />}
      <Origin item={item} />
    </div>
  );
}
