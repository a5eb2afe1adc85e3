import type { SourceRef } from '@iza/domain/values';

const COVID_DASHBOARD =
  'github.com/minvws/nl-covid19-data-dashboard: packages/common/src/data/gm.ts en vr.ts (commit e32c09ef, 2024)';
const CARE_OFFICE_TABLE =
  'github.com/michielwoerkom/regions: src/data/zorgkantoor_regios.json en gemeentes_per_provincie.json (commit 6b66b120, maart 2019)';

/** Municipalities and safety regions, as they stood on 1 January 2023; unchanged up to 2025 as far as we know. */
export const MUNICIPALITIES: SourceRef = { name: COVID_DASHBOARD };
export const CARE_OFFICE_NAMES: SourceRef = {
  name: 'CBS-gebiedsindeling 2025, via github.com/cartomap/nl: wgs84/zorgkantoorregio_2025.topojson (commit 01e3b4cea8)',
};
export const CARE_OFFICE_MUNICIPALITIES: SourceRef = {
  name: CARE_OFFICE_TABLE,
  place: 'bijgewerkt naar de 342 gemeenten van 1-1-2023',
};
export const CARE_OFFICE_INHABITANTS: SourceRef = {
  name: CARE_OFFICE_TABLE,
  place: 'peiljaar niet vermeld (rond 2018); indicatief',
};
export const PROVINCES: SourceRef = {
  name: CARE_OFFICE_TABLE,
  place: 'bijgewerkt met de gemeenten van 1-1-2023',
};
/** Names, mandate holders and amounts of the 42 regions that municipalities organised themselves in. */
export const MANDATE_LETTER: SourceRef = {
  name: "VWS-brief 12-09-2025 'Wijziging SPUK IZA en Brede SPUK'",
  place: 'bijlage 2B (zwolle.bestuurlijkeinformatie.nl)',
};
/** What only someone's own knowledge stands for: to be checked, and `unverified` wherever it is used. */
export const OWN_KNOWLEDGE: SourceRef = { name: 'Eigen kennis, te controleren' };
