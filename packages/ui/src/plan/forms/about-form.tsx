import { useRef, useState } from 'react';
import type { PlanAbout } from '@iza/domain/plan';
import { LEFT_OPEN } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { LineList } from '../fields/line-list.tsx';
import { PartyListField } from '../fields/party-list.tsx';
import { LineInput, TextField } from '../fields/text-fields.tsx';
import { DeadlineField } from '../fields/typed-fields.tsx';
import { withPart } from '../model/with-part.ts';
import { useTypingMarks } from '../../presence/index.ts';
import { announce } from '../document/announce.ts';
import { usePlan, usePlanAbout } from '../store/use-plan.tsx';
import { UnitTroubleView } from '../trouble/unit-trouble.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { LevelEditor } from './level-editor.tsx';
import { formTexts } from './texts.ts';

type Reported = PlanAbout['reported'][number];
type Change = (about: PlanAbout) => void;

/** The name can't be empty: while it is, what was typed stays in the box and the last name stays stored. */
function NameInput({ about, onChange }: { about: PlanAbout; onChange: Change }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const [typed, setTyped] = useState(about.name);
  const isEmpty = typed.trim() === '';
  return (
    <FieldBox label={words.texts.fields.name} wide help={isEmpty ? texts.nameNeeded : undefined}>
      {(control) => (
        <LineInput
          {...control}
          value={typed}
          onChange={(name) => {
            setTyped(name);
            if (name.trim() !== '') onChange({ ...about, name });
          }}
        />
      )}
    </FieldBox>
  );
}

function ReportedEditor({ about, onChange }: { about: PlanAbout; onChange: Change }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const [drafts, setDrafts] = useState<readonly Reported[]>(about.reported);
  const set = (next: readonly Reported[]) => {
    setDrafts(next);
    onChange({ ...about, reported: next.filter(({ what }) => what.trim() !== '') });
  };
  return (
    <FieldGroup label={words.texts.fields.reported} help={texts.reportedHelp}>
      {drafts.map((said, at) => (
        <div key={`${at}/${drafts.length}`} className='plan-aim'>
          <FieldBox label={texts.reportedWhat}>
            {(control) => (
              <LineInput
                {...control}
                value={said.what}
                onChange={(what) => set(drafts.with(at, { ...said, what }))}
              />
            )}
          </FieldBox>
          <DeadlineField
            label={words.texts.fields.when}
            field={said.when}
            was={about.reported[at]?.when ?? LEFT_OPEN}
            onChange={(when) => set(drafts.with(at, { ...said, when }))}
          />
          <FieldBox label={texts.reportedBy}>
            {(control) => (
              <LineInput
                {...control}
                value={said.by ?? ''}
                onChange={(by) => set(drafts.with(at, withPart(said, 'by', by)))}
              />
            )}
          </FieldBox>
          <Button
            small
            purpose='subtle'
            icon='close'
            iconOnly
            onClick={() => set(drafts.toSpliced(at, 1))}
          >
            {texts.removeReported(at + 1)}
          </Button>
        </div>
      ))}
      <Button
        small
        icon='plus'
        onClick={() => setDrafts([...drafts, { what: '', when: LEFT_OPEN }])}
      >
        {texts.addReported}
      </Button>
    </FieldGroup>
  );
}

/** What the plan says of itself as a whole. */
export function AboutForm({ onClose }: { onClose: () => void }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { actions } = usePlan();
  const state = usePlanAbout();
  const [was] = useState(state.content);
  const form = useRef<HTMLDivElement>(null);
  useTypingMarks('about', form, announce);
  const about = state.content;
  const { fields } = words.texts;
  if (!actions) return null;
  const change: Change = (content) => actions.edit({ unit: 'about', content });
  const of = <Key extends 'ambition' | 'profile' | 'participants' | 'governance'>(key: Key) => ({
    label: fields[key],
    field: about[key],
    was: was[key],
    onChange: (value: PlanAbout[Key]) => change({ ...about, [key]: value }),
  });
  const remarks = about.remarks.map(({ text }) => text);
  const sources = about.sources.map(({ name }) => name);
  return (
    <div
      ref={form}
      className='plan-form'
      role='group'
      aria-label={texts.about}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <UnitTroubleView unitKey='about' state={state} />
      <NameInput about={about} onChange={change} />
      <TextField {...of('ambition')} lines wide />
      <TextField {...of('profile')} wide />
      <PartyListField {...of('participants')} />
      <TextField {...of('governance')} lines wide />
      <LineList
        label={fields.foundations}
        lines={about.foundations}
        addLabel={texts.addFoundation}
        onChange={(foundations) => change({ ...about, foundations })}
      />
      <ReportedEditor about={about} onChange={change} />
      <LineList
        label={fields.remarks}
        lines={remarks}
        addLabel={texts.addRemark}
        onChange={(lines) =>
          change({
            ...about,
            remarks: matched(
              lines,
              about.remarks,
              (text) => ({ text }),
              ({ text }) => text,
            ),
          })
        }
      />
      <LineList
        label={fields.sources}
        lines={sources}
        addLabel={texts.addSource}
        onChange={(lines) =>
          change({
            ...about,
            sources: matched(
              lines,
              about.sources,
              (name) => ({ name }),
              ({ name }) => name,
            ),
          })
        }
      />
      <LevelEditor />
      <div className='plan-form__foot'>
        <Button icon='check' onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}

/** Lines back to the records they stand for: a line that was not touched keeps its source and certainty. */
function matched<Record_>(
  lines: readonly string[],
  records: readonly Record_[],
  make: (line: string) => Record_,
  textOf: (record: Record_) => string,
): Record_[] {
  const byPlace = lines.length === records.length;
  return lines.map((line, at) => {
    const same = records.find((record) => textOf(record) === line);
    const edited = byPlace ? records[at] : undefined;
    return same ?? (edited === undefined ? make(line) : { ...edited, ...make(line) });
  });
}
