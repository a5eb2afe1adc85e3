import type { ChangedTextView, TransformationView } from '@iza/api/transformation';
import { runningOf } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useParties } from '../../action/use-parties.ts';
import { useActing } from '../../app/session-context.tsx';
import { Button, ConfirmDialog, Link } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { ChangeList } from '../changes/changes-part.tsx';
import { leavingTexts } from '../leaving/texts.ts';
import { partAddress } from '../part-address.ts';
import { RefusedList } from '../refused-list.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { changedView, ChangingText, useChangedText } from './changing-text.tsx';
import { changingTexts } from './texts.ts';

type PartProps = { view: TransformationView; text: ChangedTextView };

/** What differs from the plan as it holds. */
function TextChanges({ view, text }: PartProps) {
  const texts = useTexts(changingTexts);
  if (text.changes.length === 0) return <p className='iza-quiet'>{texts.none}</p>;
  const drops = text.changes.some(({ list, after }) => list === 'milestones' && after === null);
  return (
    <>
      <ChangeList view={changedView(view, text)} since={texts.compared} changes={text.changes} />
      {drops && <p className='iza-prose'>{texts.drops}</p>}
    </>
  );
}

/** What a change that is asked for makes of the text: before one signs it. Nothing where the text stays as it is. */
export function ChangedTextAsked({ view }: { view: TransformationView }) {
  const text = useChangedText(view);
  return text && text.changes.length > 0 ? <TextChanges view={view} text={text} /> : null;
}

/** Who agrees with the text as it stands, and giving one's own consent. */
function Agreeing({ view, text }: PartProps) {
  const trpc = useTRPC();
  const texts = useTexts(changingTexts);
  const format = useFormat();
  const { toast } = useNotices();
  const { party } = useActing();
  const { once, refresh } = useTransformationWrite(view);
  const [dropping, setDropping] = useState(false);
  const { number, revision, agreed } = text;
  const agree = useMutation(
    trpc.transformation.agreeWithChange.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') toast(texts.given);
      },
    }),
  );
  const drop = useMutation(
    trpc.transformation.dropChanged.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        setDropping(false);
        if (answer.kind === 'saved') toast(texts.dropped);
      },
    }),
  );
  const names = agreed.map(({ name, personName }) => `${name} (${personName})`);
  return (
    <>
      <p>
        {texts.agreed}: {names.length > 0 ? format.list(names) : texts.nobody}.{' '}
        <span className='iza-quiet'>{texts.agreeHint}</span>
      </p>
      <div className='iza-row iza-no-print'>
        {!agreed.some((one) => one.party === party) && (
          <Button
            busy={agree.isPending}
            onClick={() => agree.mutate({ ...once(), number, revision })}
          >
            {texts.agree}
          </Button>
        )}
        <Button onClick={() => setDropping(true)}>{texts.drop}</Button>
      </div>
      <AttemptWords attempt={agree} view={view} />
      <AttemptWords attempt={drop} view={view} />
      <ConfirmDialog
        open={dropping}
        title={texts.drop}
        confirm={texts.drop}
        busy={drop.isPending}
        onConfirm={() => drop.mutate({ ...once(), number, revision })}
        onClose={() => setDropping(false)}
      >
        <p>{texts.dropAsk}</p>
      </ConfirmDialog>
    </>
  );
}

/** What the applicants are writing: the way to it, what differs, and what it lacks. */
function Writing({ view, text }: PartProps) {
  const texts = useTexts(changingTexts);
  const isBegun = text.changes.length > 0;
  return (
    <>
      <p className='iza-quiet iza-prose'>{isBegun ? texts.holds : texts.beginHint}</p>
      <p className='iza-no-print'>
        <Link href={partAddress(view.card.plan, 'about', null, true)}>
          {isBegun ? texts.further : texts.begin}
        </Link>
      </p>
      {isBegun && (
        <>
          <TextChanges view={view} text={text} />
          <Agreeing view={view} text={text} />
          {text.missing.length > 0 ? (
            <>
              <p>{texts.missing}</p>
              <ChangingText number={text.number}>
                <RefusedList refusals={text.missing} view={changedView(view, text)} />
              </ChangingText>
            </>
          ) : (
            <p>{texts.ready}</p>
          )}
        </>
      )}
    </>
  );
}

/** A change of a running plan: written by its applicants, or put before the market leaders. @see J.2.g */
export function ChangingPart({ view }: { view: TransformationView }) {
  const texts = useTexts(changingTexts);
  const format = useFormat();
  const text = useChangedText(view);
  const leaving = useTexts(leavingTexts);
  const { nameOf } = useParties();
  const offered = runningOf(view.state)?.offered;
  if (offered)
    return (
      <section className='iza-stack iza-stack--tight' aria-labelledby='wijziging'>
        <h2 id='wijziging'>{texts.before(format.date(offered.on))}</h2>
        <p>{texts.beforeMeans}</p>
        <p className='iza-lines-kept'>
          <strong>{texts.asked}:</strong> {offered.what}
        </p>
        {!offered.text && <p>{texts.textStays}</p>}
        {offered.without && (
          <p>
            <strong>{leaving.leavesWith}:</strong> {format.list(offered.without.map(nameOf))}
          </p>
        )}
        {text && offered.text && (
          <>
            <TextChanges view={view} text={text} />
            <p className='iza-no-print'>
              <Link href={partAddress(view.card.plan, 'about', null, true)}>{texts.read}</Link>
            </p>
          </>
        )}
      </section>
    );
  if (!text?.mayWrite) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='wijziging'>
      <h2 id='wijziging'>{texts.title}</h2>
      <Writing view={view} text={text} />
    </section>
  );
}
