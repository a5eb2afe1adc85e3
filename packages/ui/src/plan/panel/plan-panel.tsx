import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Panel } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import type { PanelName } from '../document/place.tsx';
import { itemName } from '../forms/item-name.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';
import { panelTexts } from './texts.ts';

export type PlanPanelProps = {
  panel: PanelName | undefined;
  /** The item it is about; absent: the whole plan. */
  item: string | undefined;
  onSelect: (panel: PanelName) => void;
  onClose: () => void;
};

const sum = (counts: Readonly<Record<string, number>> | null): number =>
  Object.values(counts ?? {}).reduce((all, count) => all + count, 0);

/** Comments, history and help beside the document, about the open item or about everything; for who reads along, what happened. */
export function PlanPanel({ panel, item, onSelect, onClose }: PlanPanelProps) {
  const texts = useTexts(panelTexts);
  const words = usePlanWords();
  const { store } = usePlan();
  const head = usePlanHead();
  const insider = head.allowed.includes('read-working-corner');
  const [everything, setEverything] = useState(false);
  if (!panel) return null;
  const about = everything ? undefined : item;
  const content = item === undefined ? undefined : store.item(item)?.content;
  const title =
    about === undefined
      ? texts.onPlan
      : content
        ? texts.on(itemName(content, words.texts.untitled))
        : texts.onPlan;
  const scope = (
    <div className='plan-panel__scope'>
      <p className='iza-small iza-quiet'>{title}</p>
      {item !== undefined && (
        <Button small purpose='subtle' onClick={() => setEverything(!everything)}>
          {everything ? texts.onlyThis : texts.allOfPlan}
        </Button>
      )}
    </div>
  );
  if (!insider) {
    return (
      <Panel open title={texts.tabs.history} onClose={onClose}>
        {scope}
        <HistoryPanel item={about} />
      </Panel>
    );
  }
  return (
    <Panel open title={texts.panel} onClose={onClose}>
      <Tabs
        label={texts.panel}
        selected={panel}
        onSelect={onSelect}
        tabs={[
          {
            id: 'comments',
            label: texts.counted(texts.tabs.comments, sum(head.openComments)),
            content: (
              <>
                {scope}
                <CommentsPanel item={about} />
              </>
            ),
          },
          {
            id: 'suggestions',
            label: texts.counted(texts.tabs.suggestions, sum(head.openSuggestions)),
            content: (
              <>
                {scope}
                <SuggestionsPanel item={about} />
              </>
            ),
          },
          {
            id: 'history',
            label: texts.tabs.history,
            content: (
              <>
                {scope}
                <HistoryPanel item={about} />
              </>
            ),
          },
          { id: 'help', label: texts.tabs.help, content: <HelpPanel /> },
        ]}
      />
    </Panel>
  );
}
