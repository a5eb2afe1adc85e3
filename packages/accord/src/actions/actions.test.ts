import { readResponsiblePrinted } from '@iza/domain/accord';
import { describe, expect, it } from 'vitest';
import { findClause } from '../clauses/index.ts';
import {
  draftLines,
  draftText,
  literalPattern,
  literalSource,
  WITH_DRAFT,
} from '../clauses/draft-source.ts';
import { parties } from '../parties/index.ts';
import { actions, findAction, responsibleNames } from './index.ts';

const PER_HEADING = {
  Algemeen: 7,
  'Passende zorg, waardegedreven, samen met de patiënt, pakketkeuzes': 20,
  'Regionale samenwerking': 8,
  'Samenwerking in de acute zorg': 13,
  'Toekomstbestendig medisch zorglandschap door differentiatie, concentratie en spreiding': 8,
  'Versterking eerstelijnszorg': 17,
  'Samenwerking Sociaal domein, Huisartsenzorg en GGZ': 3,
  'Sectorspecifieke GGZ uitwerkpunten': 6,
  'Preventie en leefstijl': 7,
  'Arbeidsmarkt & ontzorgen professionals': 7,
  'Digitalisering en gegevensuitwisseling': 14,
  'Contractering en Inzet transitiemiddelen': 7,
  Governance: 2,
  Monitoring: 1,
};

describe('the action points of annex L', () => {
  it('are 120, under the headings of the print', () => {
    expect(actions).toHaveLength(120);
    expect(actions.map(({ number }) => number)).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1),
    );
    expect(
      Object.fromEntries(
        Map.groupBy(actions, ({ heading }) => heading)
          .entries()
          .map(([heading, rows]) => [heading, rows.length]),
      ),
    ).toEqual(PER_HEADING);
  });

  it('have keys of their own, and lines that no other row uses', () => {
    expect(new Set(actions.map(({ key }) => key)).size).toBe(120);
    const lines = actions.flatMap((action) => action.lines);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('keep the sub-heading of the first seven out of the rows', () => {
    expect(
      new Set(actions.filter(({ subheading }) => subheading).map(({ heading }) => heading)),
    ).toEqual(new Set(['Algemeen']));
  });

  it('rest on clauses that exist', () => {
    for (const { key, basis, clause } of actions) {
      for (const place of [...basis, clause])
        expect(findClause(place), `${key}: ${place}`).toBeDefined();
    }
  });

  it('have one certain day for 95, and none for a question mark, a misprint or two years', () => {
    expect(actions.filter(({ deadlineIso }) => deadlineIso !== null)).toHaveLength(95);
    expect(actions.filter(({ marks }) => marks.includes('date-missing'))).toHaveLength(21);
    const doubtful = actions.filter(({ deadline }) => 'doubt' in deadline);
    expect(
      doubtful.map(({ key, deadlinePrinted, deadline, deadlineIso }) => ({
        key,
        deadlinePrinted,
        deadlineIso,
        deadline,
      })),
    ).toMatchObject([
      {
        key: 'toets-basispakket-invoeren',
        deadlinePrinted: '1-1-2-24',
        deadlineIso: null,
        deadline: { deadline: { uncertain: '2024-01-01' }, doubt: 'misprint' },
      },
      {
        key: 'werkgroep-domeinoverstijgende-bekostiging',
        deadlinePrinted: '1-1-2023(?)',
        deadlineIso: null,
        deadline: { deadline: { uncertain: '2023-01-01' }, doubt: 'questionMark' },
      },
      {
        key: 'bekostiging-mtvp',
        deadlinePrinted: '1-7-2023(?)',
        deadlineIso: null,
        deadline: { deadline: { uncertain: '2023-07-01' }, doubt: 'questionMark' },
      },
      {
        key: 'landelijke-organisatie-infrastructuur',
        deadlinePrinted: '1-1-2024/5',
        deadlineIso: null,
        deadline: { deadline: { candidates: ['2024-01-01', '2025-01-01'] }, doubt: 'twoYears' },
      },
    ]);
  });

  it('mark what else is odd in the print, and correct none of it', () => {
    const odd = actions.filter(({ marks }) => marks.some((mark) => !mark.startsWith('date-')));
    expect(
      odd.map(({ key, title, marks }) => [
        key,
        title.length > 0 && marks.filter((mark) => !mark.startsWith('date-')),
      ]),
    ).toEqual([
      // a hyphen stands against the wrong word
      ['belemmeringen-gegevens', ['misprint-in-title']],
      // knelputen
      ['knelpunten-samenwerking-eerstelijn', ['misprint-in-title']],
      // no comma between ActiZ and ZorgthuisNL
      ['kwaliteit-kwetsbare-ouderen-thuis', ['separator-missing']],
      // the day is left out after "uiterlijk"; haarbaarheid
      ['wachtlijsten-in-kaart', ['gap-in-title', 'misprint-in-title']],
      // Meerjarenagende
      ['interventies-ict-portfolio', ['misprint-in-title']],
    ]);
  });

  it('rejoin only words that a line break split', () => {
    expect(findAction('btw-vrijstelling')?.title).toContain('domeinoverstijgende');
    expect(findAction('werkafspraken-loondienst-zzp')?.title).toContain(
      'verantwoordelijkheidsverdeling',
    );
    expect(findAction('bredere-stages')?.title).toContain('co-schappen');
    expect(findAction('criteria-roaz-opstellen')?.title).toContain('ROAZ-plannen');
  });
});

describe('those responsible', () => {
  it('are read in full for every row', () => {
    for (const { key, responsiblePrinted, responsible } of actions) {
      expect(readResponsiblePrinted(responsiblePrinted, responsibleNames), key).toEqual({
        codes: responsible,
        rest: '',
      });
    }
  });

  it('have no name in the list that no row uses', () => {
    const used = new Set(actions.flatMap(({ responsible }) => responsible));
    expect(responsibleNames.filter(({ code }) => !used.has(code))).toEqual([]);
  });

  it('are parties of the register', () => {
    const known = new Set(parties.map(({ id }) => id));
    expect(responsibleNames.map(({ code }) => code).filter((code) => !known.has(code))).toEqual(
      NOT_YET_REGISTERED,
    );
  });

  it('are read for the rows that name groups or leave out a comma', () => {
    expect(findAction('impact-sociaal-domein-huisartsen-ggz')?.responsible).toEqual([
      'zn',
      'vws',
      'nza',
      'iza-partijen',
      'vng',
      'dnggz',
      'lhv',
      'ineen',
      'actiz',
    ]);
    expect(findAction('kwaliteit-kwetsbare-ouderen-thuis')?.responsible).toEqual([
      'lhv',
      'ineen',
      'verenso',
      'actiz',
      'zorgthuisnl',
      'venvn',
      'zn',
    ]);
    expect(findAction('regioplannen-opstellen')?.responsible).toEqual([
      'marktleiders',
      'grootste-gemeenten',
      'regionale-partijen',
    ]);
    expect(findAction('regiobeelden-herijken')?.responsible).toEqual([
      'marktleiders',
      'regionale-partijen',
      'vws',
    ]);
  });
});

/** Roles that the register of parties does not hold: they are filled per region. */
const NOT_YET_REGISTERED = ['marktleiders', 'grootste-gemeenten'];

describe.skipIf(!draftLines)(`the action points, ${WITH_DRAFT}`, () => {
  it('have title, date and names in that order in their lines, and nothing else', () => {
    for (const { key, lines, title, deadlinePrinted, responsiblePrinted } of actions) {
      const printed = draftText(lines[0] as number, lines.at(-1) as number);
      const split = literalSource(title)
        .replace('domein', 'domein-?\\s*')
        .replace('heidsver', 'heids-?\\s*ver');
      const row = new RegExp(
        `^${split}\\s+${literalSource(deadlinePrinted)}\\s+${literalSource(responsiblePrinted)}$`,
        'u',
      );
      expect(printed, key).toMatch(row);
    }
  });

  it('leave no line of annex L over but headings and page heads', () => {
    const used = new Set(actions.flatMap(({ lines }) => lines));
    const left = (draftLines ?? []).flatMap((text, line) =>
      line >= 6457 && !used.has(line) && text.trim() !== '' ? [text.replace('\f', '').trim()] : [],
    );
    const heads = left.filter((text) => text !== 'Onderwerp Gereed Verantwoordelijke');
    expect(heads.join(' ')).toBe(
      [
        'Bijlage L Uitwerkpunten IZA',
        ...Object.keys(PER_HEADING).flatMap((heading) =>
          heading === 'Algemeen'
            ? [heading, actions[0]?.subheading, 'Uitwerking Thema’s']
            : [heading],
        ),
      ].join(' '),
    );
  });

  it('have no date in the list that is no row', () => {
    const text = draftText(6457, 6979);
    const dates = text.match(/(?<=\s)(?:\d{1,2}-\d{1,2}-[\d/-]+(?:\(\?\))?|\?)(?=\s)/g);
    expect(dates).toEqual(actions.map(({ deadlinePrinted }) => deadlinePrinted));
    expect(text).toMatch(literalPattern('Uitwerking Thema’s'));
  });
});
