import type { ActionRow } from '../action-row.ts';

export const labourMarketActions = [
  {
    key: 'indirecte-kosten-kostprijzen',
    lines: [6865, 6868],
    title:
      'Verkennen in hoeverre het mogelijk is om indirecte kosten bij de bepaling van kostprijzen te betrekken.',
    deadline: '1-1-2024',
    responsible: 'VWS, NZa',
    basis: ['H.1'],
  },
  {
    key: 'werkafspraken-loondienst-zzp',
    lines: [6870, 6873],
    title:
      'Werkafspraken maken over de verantwoordelijkheidsverdeling tussen medewerkers in loondienst en ZZP’ers',
    deadline: '1-1-2024',
    responsible: 'IZA-partijen',
    basis: ['3.6.p4', 'H.4.4'],
  },
  {
    key: 'verankering-loondienst',
    lines: [6875, 6878],
    title: 'Verkennen benodigde verankering “werken in loondienst” in wet- en regelgeving',
    deadline: '1-1-2024',
    responsible: 'VWS',
    basis: ['H.4.6'],
  },
  {
    key: 'innovaties-arbeidsbesparing',
    lines: [6880, 6883],
    title: 'Uitwerken gebleken effectieve innovaties tbv arbeidsbesparing',
    deadline: '1-1-2023',
    responsible: 'ZV’s, IZA-partijen',
    basis: ['H.5'],
  },
  {
    key: 'opschalingsplan-innovaties',
    lines: [6885, 6888],
    title: 'Opstellen regionaal implementatie- en opschalingsplan arbeidsbesparende innovaties',
    deadline: '1-4-2023',
    responsible: 'IZA-partijen',
    basis: ['H.5'],
  },
  {
    key: 'vergoeding-stagebegeleiding',
    lines: [6890, 6893],
    title: 'Verkenning route voor financiering vergoeding voor stagebegeleiding',
    deadline: '1-1-2024',
    responsible: 'VWS, NZa',
    basis: ['3.6.p6', 'H.6.p4'],
  },
  {
    key: 'bredere-stages',
    lines: [6895, 6898],
    title: 'Opstellen regionale plannen voor bredere stages en co-schappen',
    deadline: '1-7-2023',
    responsible: 'IZA-partijen',
    basis: ['H.6.p5'],
  },
] as const satisfies readonly ActionRow[];
