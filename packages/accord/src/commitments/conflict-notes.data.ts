/** What a reader needs to know about a difference, by key of the commitment. Differences that speak for themselves have no note. */
export const conflictNotes: Readonly<Record<string, string>> = {
  '3.1.p6-kennis':
    'Bijlage L voegt dit samen met de agenda per sector, die wel op 1 juli 2023 staat',
  'A.6.d.p1-kennis':
    'Bijlage L voegt dit samen met de agenda per sector, die wel op 1 juli 2023 staat',
  '3.1.p6-kamerbrief':
    'Bijlage L noemt een jaar later dan de tekst; 2023 kan een drukfout voor 2022 zijn',
  'A.6.d.p1-kamerbrief':
    'Bijlage L noemt een jaar later dan de tekst; 2023 kan een drukfout voor 2022 zijn',
  '3.2.1.p2-scherpe-afspraken':
    'Bijlage L laat de datum van de regioplannen open; de tekst geeft alleen een datum voor scherpe afspraken',
  'B.2.a-2.p2-scherpe-afspraken':
    'Bijlage L laat de datum van de regioplannen open; de tekst geeft alleen een datum voor scherpe afspraken',
  '3.3.p1-multidisciplinair':
    'De tekst noemt het ingaan van de nieuwe vorm, en nadere afspraken voor de zomer van 2023',
  'E.1.e-multidisciplinair':
    'De tekst noemt het ingaan van de nieuwe vorm, en nadere afspraken voor de zomer van 2023',
  'K.5.p2-multidisciplinair':
    'De tekst noemt het ingaan van de nieuwe vorm, en nadere afspraken voor de zomer van 2023',
  '3.3.p3-leidraad-mtvp': 'Het jaar ontbreekt in hoofdstuk 3; bijlage E noemt 2023',
  '4.2.3.p4-aparte-prestatie': 'De tekst laat twee jaren open, bijlage L noemt er één',
  'A.6.d-toets': 'De datum in bijlage L is een drukfout; welke dag bedoeld is, staat nergens',
  'A.6.d.p1-wetgeving':
    'Bijlage L noemt een stappenplan; de tekst noemt de uitwerking zelf, in de loop van het jaar',
  'A.7.f-plan': 'Bijlage L noemt ook het oprichten van de werkgroep',
  'A.13.b-regelgeving':
    'Bijlage L noemt een jaar later dan de tekst; de tekst spreekt van een streven en een eerste ontwerp',
  'B.5.e-werkgroep':
    'De tekst laat de datum van de voorstellen open; bijlage L noemt het instellen van de werkgroep, met een vraagteken',
  'F.3-werkgroep':
    'De tekst laat de datum van de voorstellen open; bijlage L noemt het instellen van de werkgroep, met een vraagteken',
  'C.7.b-wetsvoorstel': 'De tekst noemt het indienen, bijlage L ook het invoeren',
  'I.B.1.iv-opt-out':
    'Bijlage C noemt de zomer, bijlage I het hele jaar; bijlage L noemt ook het invoeren',
  'I.B.1.i-verplichting':
    'Bijlage L voegt onderzoek en financieringsmodel samen onder een latere datum',
  'I.B.1.i-financieringsmodel':
    'Bijlage L voegt onderzoek en financieringsmodel samen onder een latere datum',
  'K.6.a-transitiemiddelen': 'Bijlage D noemt een jaar minder dan bijlage K',
};
