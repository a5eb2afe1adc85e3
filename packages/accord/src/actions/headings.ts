import type { ThemeLetter } from '@iza/domain/theme';
import {
  generalActions,
  governanceActions,
  monitoringActions,
} from './concept-2022/general.data.ts';
import { acuteCareActions } from './concept-2022/acute-care.data.ts';
import { appropriateCareActions } from './concept-2022/appropriate-care.data.ts';
import { concentrationActions } from './concept-2022/concentration.data.ts';
import { contractingActions } from './concept-2022/contracting.data.ts';
import { digitalActions } from './concept-2022/digital.data.ts';
import { labourMarketActions } from './concept-2022/labour-market.data.ts';
import { preventionActions } from './concept-2022/prevention.data.ts';
import { primaryCareActions } from './concept-2022/primary-care.data.ts';
import { regionalCooperationActions } from './concept-2022/regional-cooperation.data.ts';
import {
  mentalCareActions,
  socialGpMentalCareActions,
} from './concept-2022/social-gp-mental-care.data.ts';
import type { ActionRow } from './action-row.ts';

/** A heading of annex L with its rows. Sub-headings and the heading *Uitwerking Thema’s* above the themes are no rows. */
export type HeadingRows = {
  readonly clause: string;
  readonly theme: ThemeLetter | null;
  readonly subheading?: string;
  readonly rows: readonly ActionRow[];
};

/** The headings of annex L in the order of the print; their words stand in the table of clauses. */
export const HEADINGS: readonly HeadingRows[] = [
  {
    clause: 'L.p1',
    theme: null,
    subheading: 'Koppelen financiële ombuigingen aan inhoudelijke maatregelen',
    rows: generalActions,
  },
  { clause: 'L.p3', theme: 'A', rows: appropriateCareActions },
  { clause: 'L.p4', theme: 'B', rows: regionalCooperationActions },
  { clause: 'L.p5', theme: 'C', rows: acuteCareActions },
  { clause: 'L.p6', theme: 'D', rows: concentrationActions },
  { clause: 'L.p7', theme: 'E', rows: primaryCareActions },
  { clause: 'L.p8', theme: 'F', rows: socialGpMentalCareActions },
  { clause: 'L.p9', theme: 'F', rows: mentalCareActions },
  { clause: 'L.p10', theme: 'G', rows: preventionActions },
  { clause: 'L.p11', theme: 'H', rows: labourMarketActions },
  { clause: 'L.p12', theme: 'I', rows: digitalActions },
  { clause: 'L.p13', theme: 'J', rows: contractingActions },
  { clause: 'L.p14', theme: null, rows: governanceActions },
  { clause: 'L.p15', theme: null, rows: monitoringActions },
];
