import { describe, expect, it } from 'vitest';
import { conflictNotes } from './conflict-notes.data.ts';
import { conflicts } from './index.ts';

function listed(kind: string): string[] {
  return conflicts
    .filter((conflict) => conflict.kind === kind)
    .map(
      ({ commitment, action, other, sides }) =>
        `${commitment} ${sides[0].printed} | ${action ?? other} ${sides[1].printed}`,
    );
}

describe('two dates for the same thing', () => {
  it('are counted by kind', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of conflicts) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      boundary: 43,
      different: 15,
      narrower: 8,
      openInList: 7,
      openInText: 4,
    });
  });

  it('differ here', () => {
    expect(listed('different')).toEqual([
      '3.1.p6-kennis voor 1 januari 2023 | kennis-en-agenda-per-sector 1-7-2023',
      '3.1.p6-kamerbrief in het najaar van 2022 | kamerbrief-basispakket 1-12-2023',
      '3.3.p1-multidisciplinair per 2024 | multidisciplinaire-zorg 1-7-2023',
      'A.6.d-toets per 1 januari 2023 | toets-basispakket-invoeren 1-1-2-24',
      'A.6.d.p1-kennis voor 1 januari 2023 | kennis-en-agenda-per-sector 1-7-2023',
      'A.6.d.p1-kamerbrief in het najaar van 2022 | kamerbrief-basispakket 1-12-2023',
      'A.6.d.p1-wetgeving In 2023 | stappenplan-kader-passende-zorg 1-1-2023',
      'A.7.f-plan In het najaar van 2022 | werkgroep-dure-geneesmiddelen 1-1-2023',
      'A.13.b-regelgeving in het voorjaar 2023 | wetgeving-gerichte-financiering 1-6-2024',
      'C.7.b-wetsvoorstel rond de zomer van 2023 | opt-out-acute-zorg 1-1-2024',
      'E.1.e-multidisciplinair per 2024 | multidisciplinaire-zorg 1-7-2023',
      'I.B.1.i-verplichting uiterlijk in Q1 van 2023 | verplichte-deelname-voorzieningen 1-1-2024',
      'I.B.1.i-financieringsmodel in Q2 2023 | verplichte-deelname-voorzieningen 1-1-2024',
      'K.5.p2-multidisciplinair per 2024 | multidisciplinaire-zorg 1-7-2023',
      'K.6.a-transitiemiddelen In de periode 2023-2027 | D.4.c-transitiemiddelen 2023 tot en met 2026',
    ]);
  });

  it('are open on one side here', () => {
    expect([...listed('openInList'), ...listed('openInText')]).toEqual([
      '3.2.1.p2-scherpe-afspraken voor 1 januari 2024 | regioplannen-opstellen ?',
      '3.4.p1-werkwijze in de komende vijf jaar | werkwijze-psychische-klachten ?',
      '3.4.p1-steunpunten de komende vijf jaar | netwerk-steunpunten ?',
      'B.2.a-2.p2-scherpe-afspraken voor 1 januari 2024 | regioplannen-opstellen ?',
      'F.1.a-werkwijze in de komende 5 jaar | werkwijze-psychische-klachten ?',
      'F.1.b-steunpunten in de komende 5 jaar | netwerk-steunpunten ?',
      'F.3-bekostiging 1-1-2024/2025 | prestaties-domeinoverstijgend ?',
      '3.3.p3-leidraad-mtvp per 1 januari | leidraad-mtvp 1-1-2023',
      'B.5.e-werkgroep [uiterlijke datum] | werkgroep-domeinoverstijgende-bekostiging 1-1-2023(?)',
      'E.3.a-leidraad-mtvp per 1 januari 2023 | 3.3.p3-leidraad-mtvp per 1 januari',
      'F.3-werkgroep [uiterlijk datum] | werkgroep-domeinoverstijgende-bekostiging 1-1-2023(?)',
    ]);
  });

  it('are vague on one side and sharp on the other here', () => {
    expect(listed('narrower')).toEqual([
      '4.2.3.p4-aparte-prestatie Vanaf 2024 of 2025 | lumpsum-betalingen 1-1-2024',
      'C.2.c-scenarios voor de zomer van 2023 | scenarios-zorgcoordinatie 1-6-2023',
      'E.3.d-apothekers in het voorjaar van 2023 | apotheken-huisartsen 1-6-2023',
      'E.4.b-coordinatie Voor de zomer van 2023 | coordinatiefunctie-wijkverpleging 1-6-2023',
      'E.5.d-anderhalvelijn uiterlijk in het voorjaar van 2023 | plan-anderhalvelijnszorg 1-6-2023',
      'H.6.p5-stages medio 2023 | bredere-stages 1-7-2023',
      'I.B.1.iv-beleidsvisie begin 2023 | beleidsvisie-gegevensbescherming 1-4-2023',
      'I.B.1.iv-opt-out in 2023 | C.7.b-wetsvoorstel rond de zomer van 2023',
    ]);
  });

  it('keep both places as printed', () => {
    for (const { sides } of conflicts) {
      expect(sides[0].lines).not.toEqual(sides[1].lines);
      expect(sides.every(({ printed }) => printed !== '')).toBe(true);
    }
  });

  it('have a note wherever they truly differ, and no note without a difference', () => {
    const inConflict = new Set<string>(conflicts.map(({ commitment }) => commitment));
    for (const { kind, note, commitment } of conflicts)
      if (kind === 'different') expect(note, commitment).toBeDefined();
    expect(Object.keys(conflictNotes).filter((key) => !inConflict.has(key))).toEqual([]);
  });
});
