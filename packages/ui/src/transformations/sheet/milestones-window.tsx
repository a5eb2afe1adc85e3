import type { Milestone } from '@iza/domain/transformation';
import { Notice } from '../../parts/index.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { ComingLines } from './coming-lines.tsx';
import { milestoneMeaning, readMilestones, type ReadMilestones } from './read-milestones.ts';
import { SheetWindow } from './sheet-window.tsx';
import { sheetImportTexts } from './texts.ts';
import { useTakenIn } from './use-taken-in.ts';

const ASKED = ['unit', 'numbers', 'days'] as const;

/** Milestones from a spreadsheet: they come after those that stand there. */
export function MilestonesWindow({
  milestones,
  onChange,
  onClose,
}: {
  milestones: readonly Milestone[];
  onChange: (milestones: Milestone[]) => void;
  onClose: () => void;
}) {
  const texts = useTexts(sheetImportTexts);
  const writing = useTexts(writingTexts).application;
  const format = useFormat();
  const words = usePlanWords();
  const { toast } = useNotices();
  const changeLatest = useTakenIn([...milestones], onChange);
  const take = ({ milestones: came }: ReadMilestones) => {
    changeLatest((now) => [...now, ...came]);
    const ids = new Set(came.map(({ id }) => id));
    const undo = () => changeLatest((now) => now.filter(({ id }) => !ids.has(id)));
    toast(texts.takenMilestones(came.length), { undo });
  };
  const shown = ({ milestones: came }: ReadMilestones) => (
    <>
      <Notice tone='positive'>{texts.milestonesReady(came.length)}</Notice>
      <ComingLines
        names={[writing.kind, writing.when, writing.amount]}
        rows={came.map(({ title, kind, when, amount }) => ({
          name: title,
          cells: [
            'known' in kind ? writing.kinds[kind.known] : kind.printed,
            'known' in when ? words.deadline(when.known) : when.printed,
            'known' in amount ? format.euro(amount.known) : amount.printed,
          ],
        }))}
      />
    </>
  );
  return (
    <SheetWindow
      title={texts.milestonesTitle}
      intro={texts.milestonesIntro}
      meaningOf={milestoneMeaning}
      meaningNames={texts.milestoneMeanings}
      nameColumn='title'
      rowNames={texts.milestoneRows}
      asked={ASKED}
      read={readMilestones}
      countOf={(came) => came.milestones.length}
      shown={shown}
      onTake={take}
      onClose={onClose}
    />
  );
}
