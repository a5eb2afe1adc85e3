import './versions.css';
import { changeVocabulary, type ToldChange } from '@iza/documents/words';
import type { ReactNode } from 'react';
import { Status } from '../parts/status.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { TextDiff, type DiffView } from './text-diff.tsx';
import { versionTexts } from './texts.ts';

const SHAPES = { added: 'check', removed: 'cross', changed: 'half', moved: 'diamond' } as const;
const TONES = {
  added: 'positive',
  removed: 'negative',
  changed: 'info',
  moved: 'info',
} as const;

/** What happened to one part: added, gone, moved, or changed field by field, word by word. */
export function ToldChangeView({
  change,
  view,
  by = [],
  children,
}: {
  change: ToldChange;
  view: DiffView;
  /** Who changed it, where that is told. */
  by?: readonly string[] | undefined;
  children?: ReactNode;
}) {
  const texts = useTexts(versionTexts);
  const { kinds } = useTexts(changeVocabulary);
  const format = useFormat();
  return (
    <section className='versions-change' aria-label={change.title}>
      <div className='iza-row versions-change__head'>
        <Status tone={TONES[change.kind]} shape={SHAPES[change.kind]}>
          {kinds[change.kind]}
        </Status>
        <h3>{change.title}</h3>
        {children}
      </div>
      {change.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {change.fields.length > 0 && (
        <dl className='versions-fields'>
          {change.fields.map(({ key, label, from, to }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <TextDiff from={from} to={to} view={view} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {by.length > 0 && (
        <p className='iza-small iza-quiet'>{texts.changedBy(format.list([...by]))}</p>
      )}
    </section>
  );
}
