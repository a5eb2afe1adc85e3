import type { TransformationView } from '@iza/api/transformation';
import type { CaseLine } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActing } from '../../app/session-context.tsx';
import { useKeptDraft } from '../../consultation/kept-draft.ts';
import { CheckboxField } from '../../forms/index.ts';
import { Button, Notice } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useChangingNumber } from '../changing/changing-text.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { CaseSheetButton } from '../sheet/sheet-button.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { CaseLines } from './case-form.tsx';
import { ownLinesTexts } from './own-lines-texts.ts';

type OwnLinesView = TransformationView['own'][number];
/** `base`: the revision that it was written on; a colleague may have saved since. */
type Draft = { readonly lines: CaseLine[]; readonly shared: boolean; readonly base: number };

/** Writes the lines of one's own organisation; what is typed is kept on this device until it is saved. */
function OwnForm({
  view,
  own,
  onDone,
}: {
  view: TransformationView;
  own: OwnLinesView | undefined;
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(ownLinesTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const { content, shared: isShared = false, revision = 0 } = own ?? {};
  const first: Draft = { lines: content?.lines ?? [], shared: isShared, base: revision };
  const [draft, setDraft, forget] = useKeptDraft(`transformation.own.${view.card.plan}`, first);
  const save = useMutation(
    trpc.transformation.saveOwnLines.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'conflict') setDraft({ ...draft, base: answer.current.revision });
        if (answer.kind !== 'saved') return;
        forget();
        toast(texts.kept);
        onDone();
      },
    }),
  );
  const { lines, shared, base } = draft;
  return (
    <>
      <CaseLines lines={lines} onChange={(next) => setDraft({ ...draft, lines: next })} />
      <CaseSheetButton
        linesOnly
        businessCase={{ lines, stated: [] }}
        onChange={({ lines: next }) => setDraft({ ...draft, lines: next })}
      />
      <CheckboxField
        label={texts.share}
        checked={shared}
        onChange={(share) => setDraft({ ...draft, shared: share })}
      />
      {save.data?.kind === 'conflict' && (
        <Notice tone='warning' announce>
          {texts.overtaken}
        </Notice>
      )}
      <AttemptWords attempt={save} view={view} />
      <div className='iza-row'>
        <Button
          purpose='primary'
          busy={save.isPending}
          onClick={() => save.mutate({ ...once(), base, content: { lines }, shared })}
        >
          {texts.keep}
        </Button>
        <Button onClick={onDone}>{texts.close}</Button>
      </div>
    </>
  );
}

type PartProps = {
  view: TransformationView;
  table: (caption: string, lines: readonly CaseLine[]) => ReactNode;
};

function Mine({ view, table }: PartProps) {
  const texts = useTexts(ownLinesTexts);
  const { party, partyName } = useActing();
  const [writing, setWriting] = useState(false);
  const own = view.own.find((one) => one.party === party);
  const name = texts.mine(partyName);
  return (
    <>
      <h3>{name}</h3>
      <p className='iza-quiet'>{own?.shared ? texts.mineShared : texts.mineAlone}</p>
      {writing ? (
        <OwnForm view={view} own={own} onDone={() => setWriting(false)} />
      ) : (
        <>
          {own && own.content.lines.length > 0 && table(name, own.content.lines)}
          <div className='iza-no-print'>
            <Button onClick={() => setWriting(true)}>{texts.write}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** Cost lines that are one applicant's own: written by it, read by the market leaders, and by other applicants where it shares them. */
export function OwnLinesPart({ view, table }: PartProps) {
  const texts = useTexts(ownLinesTexts);
  const { party } = useActing();
  const isChanging = useChangingNumber() !== null;
  const writes = view.allowed.includes('edit');
  const read = view.own.filter(
    (one) => one.content.lines.length > 0 && !(writes && one.party === party),
  );
  if (isChanging || (!writes && read.length === 0)) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='eigen-regels'>
      <h2 id='eigen-regels'>{texts.title}</h2>
      <p className='iza-quiet iza-prose'>{texts.lead}</p>
      {writes && <Mine view={view} table={table} />}
      {read.map((one) => (
        <div key={one.party}>
          <h3>{texts.mine(one.name)}</h3>
          {table(texts.mine(one.name), one.content.lines)}
        </div>
      ))}
    </section>
  );
}
