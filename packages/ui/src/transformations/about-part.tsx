import type { TransformationView } from '@iza/api/transformation';
import { IMPACT_ASPECTS, SCALES, type TransformationAbout } from '@iza/domain/transformation';
import { knownOf, LEFT_OPEN, type Field } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { RadioField, TextArea, TextField } from '../forms/index.ts';
import { Button, Notice } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AreaField, useAreaWords } from './area-field.tsx';
import { useChangingNumber } from './changing/changing-text.tsx';
import { LinkFields } from './links/link-fields.tsx';
import { useLinkWords } from './links/link-words.tsx';
import { standingTexts } from './standing/texts.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

type Answer =
  | { kind: 'saved' }
  | { kind: 'refused' }
  | { kind: 'conflict'; current: { revision: number } };

const WORDS = ['inLine', 'urgency', 'alignmentNeeded'] as const;

const fieldOf = <Value,>(value: Value | undefined): Field<Value> =>
  value === undefined || value === '' ? LEFT_OPEN : { known: value };

function Aspects({
  about,
  onChange,
}: {
  about: TransformationAbout;
  onChange: (aspects: TransformationAbout['aspects']) => void;
}) {
  const texts = useTexts(transformationTexts);
  return (
    <fieldset className='transformation__group iza-stack iza-stack--tight'>
      <legend>{texts.aspects}</legend>
      {IMPACT_ASPECTS.map((aspect) => (
        <TextArea
          key={aspect}
          label={texts.aspectHow(texts.aspectNames[aspect])}
          rows={2}
          value={about.aspects.find((one) => one.aspect === aspect)?.how ?? ''}
          onChange={(how) => {
            const others = about.aspects.filter((one) => one.aspect !== aspect);
            onChange(how === '' ? others : [...others, { aspect, how }]);
          }}
        />
      ))}
    </fieldset>
  );
}

/** Writes what the plan is about; what is typed is kept in this tab until it is saved. */
function AboutForm({ view, onDone }: { view: TransformationView; onDone: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const { revision, content } = view.sections.about;
  const number = useChangingNumber();
  const kept = number === null ? view.card.plan : `${view.card.plan}.${number}`;
  const [draft, setDraft, forget] = useKeptDraft(`transformation.about.${kept}`, {
    about: content,
    base: revision,
  });
  const { about, base } = draft;
  const set = (part: Partial<TransformationAbout>) =>
    setDraft({ base, about: { ...about, ...part } });
  const onSuccess = async (answer: Answer) => {
    await refresh();
    if (answer.kind === 'conflict') setDraft({ about, base: answer.current.revision });
    if (answer.kind !== 'saved') return;
    forget();
    toast(texts.kept);
    onDone();
  };
  const saveHeld = useMutation(trpc.transformation.save.mutationOptions({ onSuccess }));
  const saveChanged = useMutation(trpc.transformation.saveChanged.mutationOptions({ onSuccess }));
  const save = number === null ? saveHeld : saveChanged;
  const keep = () => {
    const section = { section: 'about', content: about } as const;
    if (number === null) saveHeld.mutate({ ...once(), base, section });
    else saveChanged.mutate({ ...once(), number, base, section });
  };
  return (
    <div className='iza-stack iza-prose'>
      <TextField label={texts.name} value={about.name} onChange={(name) => set({ name })} />
      <TextArea
        label={texts.goals}
        rows={4}
        value={knownOf(about.goals) ?? ''}
        onChange={(goals) => set({ goals: fieldOf(goals) })}
      />
      <TextField
        label={texts.contact}
        value={knownOf(about.contact) ?? ''}
        onChange={(contact) => set({ contact: fieldOf(contact) })}
      />
      <RadioField
        inline
        label={texts.scale}
        value={knownOf(about.scale)}
        options={SCALES.map((value) => ({ value, label: texts.scales[value] }))}
        onChange={(scale) => set({ scale: { known: scale } })}
      />
      <AreaField view={view} area={about.area} onChange={(area) => set({ area })} />
      <Aspects about={about} onChange={(aspects) => set({ aspects })} />
      {WORDS.map((name) => (
        <TextArea
          key={name}
          label={texts[name]}
          rows={3}
          value={knownOf(about[name]) ?? ''}
          onChange={(text) => set({ [name]: fieldOf(text) })}
        />
      ))}
      <LinkFields view={view} about={about} set={set} />
      {save.data?.kind === 'conflict' && (
        <Notice tone='warning' announce>
          {texts.overtaken}
        </Notice>
      )}
      <AttemptWords attempt={save} />
      <div className='iza-row'>
        <Button purpose='primary' busy={save.isPending} onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={onDone}>{texts.stopWriting}</Button>
      </div>
    </div>
  );
}

function AboutText({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const about = view.sections.about.content;
  const area = useAreaWords(view);
  const scale = knownOf(about.scale);
  const links = useLinkWords(view);
  const lines: readonly (readonly [string, ReactNode])[] = [
    [texts.goals, knownOf(about.goals)],
    [texts.contact, knownOf(about.contact)],
    [texts.scale, scale && texts.scales[scale]],
    [texts.area, area],
    ...about.aspects.map(({ aspect, how }) => [texts.aspectNames[aspect], how] as const),
    ...WORDS.map((name) => [texts[name], knownOf(about[name])] as const),
    ...links,
  ];
  return (
    <dl className='transformation__facts'>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className='iza-quiet'>{texts.open}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the plan is about: to read, and to write for its applicants. */
export function AboutPart({
  view,
  begins = false,
}: {
  view: TransformationView;
  /** Whether this is the first thing to be done. */
  begins?: boolean;
}) {
  const texts = useTexts(transformationTexts);
  const { beginWords } = useTexts(standingTexts);
  const mayEdit = view.allowed.includes('edit');
  const [writing, setWriting] = useState(false);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='kort'>
      <h2 id='kort'>{texts.whatItIs}</h2>
      {writing && mayEdit ? (
        <AboutForm view={view} onDone={() => setWriting(false)} />
      ) : (
        <>
          {begins && mayEdit ? (
            <p className='iza-prose'>{beginWords}</p>
          ) : (
            <AboutText view={view} />
          )}
          {mayEdit && (
            <div className='iza-no-print'>
              <Button purpose={begins ? 'primary' : 'secondary'} onClick={() => setWriting(true)}>
                {texts.write}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
