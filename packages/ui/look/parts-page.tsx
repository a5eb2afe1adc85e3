import { useState } from 'react';
import {
  AgoWords,
  Button,
  ConfirmDialog,
  DateWords,
  DeadlineWords,
  EmptyState,
  Link,
  Menu,
  Notice,
  Skeleton,
  Status,
  Tabs,
} from '../src/parts/index.ts';
import { Page, Panel, useNotices } from '../src/shell/index.ts';

function Buttons() {
  const { toast } = useNotices();
  const [asking, setAsking] = useState(false);
  return (
    <div className='iza-row'>
      <Button purpose='primary' onClick={() => setAsking(true)}>
        Naar consultatie
      </Button>
      <Button icon='plus'>Afspraak toevoegen</Button>
      <Button
        purpose='subtle'
        icon='history'
        onClick={() => toast('Afspraak 6a is verwijderd.', { undo: () => {} })}
      >
        Verwijder 6a
      </Button>
      <Button small pressed icon='comment'>
        Opmerkingen
      </Button>
      <Button small>Klein</Button>
      <Button negative>Intrekken</Button>
      <Button disabled title='Nog niet alle partijen hebben getekend'>
        Vaststellen
      </Button>
      <Menu
        items={[
          { label: 'Kopie maken', icon: 'copy', onSelect: () => {} },
          { label: 'Afdrukken', icon: 'print', onSelect: () => {} },
          {
            label: 'Herstellen',
            icon: 'undo',
            unavailable: 'Er is niets verwijderd',
            onSelect: () => {},
          },
        ]}
      />
      <ConfirmDialog
        open={asking}
        title='Het plan naar consultatie brengen'
        confirm='Breng naar consultatie'
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        <p>
          De marktleiders, de overlappende regio's en VWS kunnen het plan dan lezen. De tekst staat
          vast tot 15 maart 2024.
        </p>
      </ConfirmDialog>
    </div>
  );
}

function States() {
  return (
    <div className='iza-row'>
      <Status shape='open'>Concept</Status>
      <Status shape='half' tone='info'>
        In consultatie
      </Status>
      <Status shape='check' tone='positive'>
        Vastgesteld
      </Status>
      <Status shape='triangle' tone='warning'>
        Wacht op u
      </Status>
      <Status shape='cross' tone='negative'>
        Afgewezen
      </Status>
      <Status shape='dash'>Niet in onze bron</Status>
    </div>
  );
}

/** Words, buttons, states, messages, tabs, the panel. */
export function PartsPage() {
  const [tab, setTab] = useState<'waits' | 'late'>('waits');
  const [panel, setPanel] = useState(true);
  return (
    <Page
      title='ROAZ-plan Zwolle'
      above='ROAZ Zwolle · versie 2'
      lead='Wat de acute zorgpartners in de regio samen doen, en wanneer.'
      actions={<Button onClick={() => setPanel(!panel)}>Zijpaneel</Button>}
    >
      <Buttons />
      <States />
      <Notice title='Uw consultatie sluit over 3 dagen'>
        <p>
          Twee partijen hebben nog niet gereageerd. <Link href='/reacties'>Bekijk de reacties</Link>
          .
        </p>
      </Notice>
      <Notice tone='positive'>Het plan is vastgesteld.</Notice>
      <Notice
        tone='warning'
        title='Dit plan is een voorbeeld'
        actions={<Button small>Eigen plan beginnen</Button>}
      >
        De gegevens zijn overgenomen uit een gepubliceerd plan.
      </Notice>
      <Notice tone='negative' title='Opslaan lukte niet'>
        De server antwoordt niet. Uw tekst staat nog op dit apparaat; wij proberen het opnieuw.
      </Notice>
      <p>
        Vastgesteld op <DateWords iso='2024-01-12' />, <DeadlineWords iso='2024-01-29' />, volgende
        stap <DeadlineWords iso='2024-03-15' />, bijgewerkt{' '}
        <AgoWords at='2024-02-01T08:00:00Z' now='2024-02-01T09:00:00Z' />.
      </p>
      <Tabs
        label='Mijn werk'
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'waits',
            label: 'Wacht op mij (3)',
            content: <p>Drie plannen wachten op uw handtekening.</p>,
          },
          { id: 'late', label: 'Te laat', content: <p>Niets is te laat.</p> },
        ]}
      />
      <EmptyState
        title='Er zijn nog geen opgaven'
        action={<Button icon='plus'>Opgave toevoegen</Button>}
      >
        Begin met de titel van een opgave, of plak de inhoudsopgave uit Word.
      </EmptyState>
      <Skeleton lines={4} />
      <Panel open={panel} title='Opmerkingen' onClose={() => setPanel(false)}>
        <div className='iza-stack'>
          <p>
            <strong>Marktleider</strong> <span className='iza-quiet iza-small'>gisteren</span>
          </p>
          <p>Kan de termijn van 6b een kwartaal eerder? De scholing begint al in mei.</p>
          <Button small>Beantwoorden</Button>
        </div>
      </Panel>
    </Page>
  );
}
