import '../../plan/plan.css';
import type { TransformationView } from '@iza/api/transformation';
import type { ReactNode } from 'react';
import { UnitNotices } from '../../consultation/unit-notices.tsx';
import { useSaveKey } from '../../consultation/use-save-key.ts';
import { useDesk } from '../../plan/store/use-desk.ts';
import { useTexts } from '../../texts/language.tsx';
import { writingTexts } from './texts.ts';
import { wordsIn } from './words-in.ts';
import {
  useFreshAfterSaving,
  useSection,
  type SectionUnit,
  type WrittenSection,
} from './use-section.ts';

type SectionFrameProps<Section extends WrittenSection> = {
  view: TransformationView;
  section: Section;
  lead?: string | undefined;
  read: ReactNode;
  write: (unit: SectionUnit<Section>) => ReactNode;
};

function Writer<Section extends WrittenSection>(props: SectionFrameProps<Section>) {
  const { view, section, write } = props;
  const texts = useTexts(writingTexts);
  const unit = useSection(view, section);
  useSaveKey();
  useFreshAfterSaving(view);
  return (
    <>
      <p className='iza-quiet iza-small iza-no-print'>{texts.autosaved}</p>
      <UnitNotices
        name={unit.name}
        unit={unit}
        nameOf={() => texts.sections[section]}
        textOf={(field, content) => wordsIn(content[field])}
      />
      {write(unit)}
    </>
  );
}

/** Sections that may be left open in places, which is told and stops nothing. */
const COUNTED: readonly WrittenSection[] = ['results', 'case'];

/** A section of the plan under its heading: to write for its applicants while that can be, to read for everyone else. */
export function SectionFrame<Section extends WrittenSection>(props: SectionFrameProps<Section>) {
  const { view, section, lead, read } = props;
  const { openPlaces, ...texts } = useTexts(writingTexts);
  const sections: Readonly<Record<WrittenSection, string>> = texts.sections;
  const desk = useDesk();
  const writes = desk !== null && view.allowed.includes('edit');
  return (
    <section className='iza-stack' aria-labelledby={`deel-${section}`}>
      <h2 id={`deel-${section}`}>{sections[section]}</h2>
      {COUNTED.includes(section) && view.openPlaces > 0 && <p>{openPlaces(view.openPlaces)}</p>}
      {lead !== undefined && <p className='iza-quiet iza-prose'>{lead}</p>}
      {writes ? <Writer {...props} /> : read}
    </section>
  );
}
