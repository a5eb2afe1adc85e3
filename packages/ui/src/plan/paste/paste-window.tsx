import { useMemo, useState } from 'react';
import type { ItemType } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { readPastedBlocks } from '../../paste/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { formTexts } from '../forms/texts.ts';
import { newId } from '../model/new-id.ts';
import { usePlan } from '../store/use-plan.tsx';
import { faultsOf } from '../trouble/faults.ts';
import { troubleTexts } from '../trouble/texts.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { itemsOf, scaleNames } from './items.ts';
import { proposalsFor, type Proposal } from './proposals.ts';
import { pasteTexts } from './texts.ts';

export type Pasted = { readonly html: string; readonly text: string };
type Choice = ItemType | 'skip';

const MOST = 500;
const EXTRAS = [
  'goal',
  'parties',
  'when',
  'scale',
  'area',
  'progress',
  'indicator',
  'baseline',
  'aim',
] as const;

/** Skipped lines are left out; what stood below them moves up to where they stood. */
function chosenProposals(
  proposals: readonly Proposal[],
  choices: readonly (Choice | undefined)[],
): Proposal[] {
  const skippedDepths: number[] = [];
  return proposals.flatMap((proposal, at): Proposal[] => {
    while ((skippedDepths.at(-1) ?? -1) >= proposal.depth) skippedDepths.pop();
    const choice = choices[at] ?? proposal.type;
    if (choice === 'skip') {
      skippedDepths.push(proposal.depth);
      return [];
    }
    return [{ ...proposal, type: choice, depth: proposal.depth - skippedDepths.length }];
  });
}

function Preview(props: {
  proposals: readonly Proposal[];
  choices: readonly (Choice | undefined)[];
  onChoose: (at: number, choice: Choice) => void;
}) {
  const { proposals, choices, onChoose } = props;
  const texts = useTexts(pasteTexts);
  const words = usePlanWords();
  const extra = (proposal: Proposal) => [
    ...EXTRAS.flatMap((key) => (proposal[key] ? [`${texts.fields[key]}: ${proposal[key]}`] : [])),
    ...(proposal.text.length > 0 ? [`${texts.fields.text}: ${proposal.text.join(' ')}`] : []),
  ];
  return (
    <div
      className='iza-table__region plan-paste__preview'
      tabIndex={0}
      role='region'
      aria-label={texts.caption}
    >
      <table className='plan-paste__table'>
        <caption className='iza-hidden'>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope='col'>{texts.becomes}</th>
            <th scope='col'>{texts.code}</th>
            <th scope='col'>{texts.what}</th>
            <th scope='col'>{texts.also}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((proposal, at) => {
            const choice = choices[at] ?? proposal.type;
            return (
              <tr
                key={`${at} ${proposal.title}`}
                className={choice === 'skip' ? 'plan-paste__skipped' : undefined}
              >
                <td>
                  <select
                    className='iza-input'
                    aria-label={`${texts.becomes}: ${proposal.title}`}
                    value={choice}
                    onChange={(event) => onChoose(at, event.target.value as Choice)}
                  >
                    {Object.entries(words.texts.types).map(([type, name]) => (
                      <option key={type} value={type}>
                        {name}
                      </option>
                    ))}
                    <option value='skip'>{texts.skip}</option>
                  </select>
                </td>
                <td>{proposal.code}</td>
                <td style={{ paddingInlineStart: `${proposal.depth * 1.25 + 0.5}rem` }}>
                  {proposal.title}
                </td>
                <td className='iza-small iza-quiet'>{extra(proposal).join(' · ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export type PasteWindowProps = {
  parent: ItemId | null;
  first: Pasted | undefined;
  onClose: () => void;
};

/** Shows what becomes what before anything is added; then all or nothing, with a way back. */
export function PasteWindow({ parent, first, onClose }: PasteWindowProps) {
  const texts = useTexts(pasteTexts);
  const troubles = useTexts(troubleTexts);
  const forms = useTexts(formTexts);
  const words = usePlanWords();
  const { store, actions } = usePlan();
  const [pasted, setPasted] = useState(first);
  const [choices, setChoices] = useState<readonly (Choice | undefined)[]>([]);
  const proposals = useMemo(
    () => (pasted ? proposalsFor(readPastedBlocks(pasted.html, pasted.text)) : []),
    [pasted],
  );
  const chosen = chosenProposals(proposals, choices);
  const scales = scaleNames(words.texts.scales);
  const { items, targets } = itemsOf(chosen, {
    parent,
    book: words.book,
    scales,
    makeId: () => newId<ItemId>(),
    ownSource: forms.ownStatement,
  });
  const faults = items.flatMap(({ item }) =>
    faultsOf({ unit: 'item', content: item }).map(({ code }) =>
      texts.faulty(itemName(item, words.texts.untitled), troubles.faults[code]),
    ),
  );
  const isTooMuch = items.length > MOST;
  const ready = items.length > 0 && faults.length === 0 && !isTooMuch;
  const under = parent === null ? undefined : store.item(parent)?.content;
  const add = () => {
    actions?.addItems(items, texts.added(items.length), targets);
    onClose();
  };
  const read = (data: DataTransfer) => {
    setChoices([]);
    setPasted({ html: data.getData('text/html'), text: data.getData('text/plain') });
  };
  return (
    <Dialog
      open
      wide
      title={texts.title}
      onClose={onClose}
      actions={
        <Button purpose='primary' disabled={!ready} onClick={add}>
          {texts.add(items.length)}
        </Button>
      }
    >
      <div className='iza-stack'>
        <p className='iza-quiet'>
          {under ? texts.under(itemName(under, words.texts.untitled)) : texts.underPlan}
        </p>
        {proposals.length === 0 && (
          <>
            <p>{texts.intro}</p>
            <textarea
              className='iza-input iza-input--area'
              aria-label={texts.box}
              rows={6}
              value={pasted?.text ?? ''}
              onChange={(event) => setPasted({ html: '', text: event.target.value })}
              onPaste={(event) => {
                event.preventDefault();
                read(event.clipboardData);
              }}
            />
          </>
        )}
        {pasted && proposals.length === 0 && <Notice>{texts.nothing}</Notice>}
        {isTooMuch && <Notice tone='warning'>{texts.tooMany}</Notice>}
        {faults.length > 0 && (
          <Notice tone='warning'>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        )}
        {proposals.length > 0 && (
          <Preview
            proposals={proposals}
            choices={choices}
            onChoose={(at, choice) =>
              setChoices(
                Array.from({ length: proposals.length }, (_, i) =>
                  i === at ? choice : choices[i],
                ),
              )
            }
          />
        )}
      </div>
    </Dialog>
  );
}
