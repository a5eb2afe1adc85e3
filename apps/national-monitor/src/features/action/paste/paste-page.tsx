import type { BulkCheckView } from '@iza/api/action';
import { BULK_COLUMNS, type BulkColumn } from '@iza/domain/action';
import type { IdempotencyKey } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useRefreshActions } from '@iza/ui/action';
import { TextArea } from '@iza/ui/forms';
import { Button, Link, Notice } from '@iza/ui/parts';
import { parsePastedTable } from '@iza/ui/paste';
import { Page, useNotices } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { FailureNotice, useTRPC } from '@iza/ui/trpc';
import { agendaTexts } from '../texts.ts';
import { bulkRows, mapped, readTable, type Mapping, type ReadTable } from './columns.ts';
import { PasteTable } from './paste-table.tsx';
import { RecentPastes } from './recent-pastes.tsx';
import { pasteTexts } from './texts.ts';

/** As many as the server takes at once. */
const MOST = 2000;

/** Where cells are pasted; what is no table is said to be none. */
function PasteBox({ onTable }: { onTable: (table: ReadTable) => void }) {
  const texts = useTexts(pasteTexts);
  const [wrong, setWrong] = useState(false);
  const [typed, setTyped] = useState('');
  const read = (html: string, text: string) => {
    const cells = parsePastedTable(html, text);
    setWrong(cells === undefined);
    if (cells) onTable(readTable(cells));
  };
  return (
    <div
      className='iza-prose'
      onPaste={(event) => {
        event.preventDefault();
        const { clipboardData: data } = event;
        read(data.getData('text/html'), data.getData('text/plain'));
      }}
    >
      <TextArea
        label={texts.box}
        hint={texts.boxHint}
        rows={8}
        value={typed}
        error={wrong ? texts.noTable : undefined}
        onChange={(text) => {
          setTyped(text);
          if (text.includes('\t')) read('', text);
        }}
      />
    </div>
  );
}

function Checked({
  view,
  onApply,
  busy,
}: {
  view: BulkCheckView;
  onApply: () => void;
  busy: boolean;
}) {
  const texts = useTexts(pasteTexts);
  const { changes, faults } = view;
  const changing = changes.filter(({ entries }) => entries.length > 0).length;
  if (faults.length > 0) {
    return (
      <Notice tone='negative' announce title={texts.faults(faults.length)}>
        <FaultList faults={faults} />
      </Notice>
    );
  }
  if (changing === 0) return <Notice announce>{texts.nothing}</Notice>;
  return (
    <Notice
      tone='positive'
      announce
      actions={
        <Button purpose='primary' busy={busy} onClick={onApply}>
          {texts.apply(changing)}
        </Button>
      }
    >
      {texts.found(changing, changes.length)}
    </Notice>
  );
}

/** So many wrong cells are listed; every one is marked at its place in the table. */
const LISTED = 20;

function FaultList({ faults }: Pick<BulkCheckView, 'faults'>) {
  const texts = useTexts(pasteTexts);
  const codes: Readonly<Record<string, string>> = texts.codes;
  return (
    <ul>
      {faults.slice(0, LISTED).map(({ row, column, code, value }) => (
        <li key={`${row} ${column} ${code}`}>
          {texts.faultAt(row + 1, texts.columns[column])}: {codes[code] ?? texts.codes.other}
          {value !== '' && <span className='iza-quiet'> (“{value}”)</span>}
        </li>
      ))}
    </ul>
  );
}

type DeskProps = { table: ReadTable; onAgain: () => void };

/** The pasted rows: what each column means, what is wrong, and what becomes of them. */
function PasteDesk({ table, onAgain }: DeskProps) {
  const trpc = useTRPC();
  const texts = useTexts(pasteTexts);
  const { toast } = useNotices();
  const refresh = useRefreshActions();
  const [mapping, setMapping] = useState<Mapping>(table.mapping);
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const read = useMemo(() => bulkRows(table.rows, mapping), [table.rows, mapping]);
  const rows = read.map(({ row }) => row);
  const check = useMutation(trpc.action.bulk.check.mutationOptions());
  const undo = useMutation(
    trpc.action.bulk.undo.mutationOptions({
      onSuccess: (answer) => toast(answer.kind === 'saved' ? texts.undone : texts.undoFailed),
      onSettled: refresh,
    }),
  );
  const write = useMutation(
    trpc.action.bulk.write.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind !== 'saved') return check.mutate({ rows });
        const { batch, items } = answer;
        refresh();
        onAgain();
        toast(texts.applied(items), {
          undo: () => undo.mutate({ key: crypto.randomUUID() as IdempotencyKey, batch }),
        });
      },
    }),
  );
  const choose = (at: number, to: BulkColumn | null) => {
    setMapping(mapped(mapping, at, to));
    check.reset();
  };
  const tooMany = rows.length > MOST;
  return (
    <div className='iza-stack'>
      <div className='iza-row'>
        {!check.data && (
          <Button
            purpose='primary'
            busy={check.isPending}
            disabled={tooMany || rows.length === 0}
            onClick={() => check.mutate({ rows })}
          >
            {texts.check}
          </Button>
        )}
        <Button onClick={onAgain}>{texts.again}</Button>
      </div>
      {tooMany && <Notice tone='warning'>{texts.tooMany(MOST)}</Notice>}
      {check.isError && <FailureNotice error={check.error} />}
      {write.isError && <FailureNotice error={write.error} pressed />}
      {check.data && (
        <Checked
          view={check.data}
          busy={write.isPending}
          onApply={() => write.mutate({ key, rows })}
        />
      )}
      <PasteTable
        table={table}
        mapping={mapping}
        places={read.map(({ place }) => place)}
        checked={check.data}
        columns={BULK_COLUMNS}
        onChoose={choose}
      />
    </div>
  );
}

/** Updates many actions by pasting rows: preview, every wrong cell named, all or nothing, undo afterwards. */
export function PastePage() {
  const texts = useTexts(pasteTexts);
  const agenda = useTexts(agendaTexts);
  const [table, setTable] = useState<ReadTable>();
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      above={<Link href='/uitwerkpunten'>{agenda.title}</Link>}
    >
      {table ? (
        <PasteDesk table={table} onAgain={() => setTable(undefined)} />
      ) : (
        <div className='iza-stack iza-stack--loose'>
          <PasteBox onTable={setTable} />
          <RecentPastes />
        </div>
      )}
    </Page>
  );
}
