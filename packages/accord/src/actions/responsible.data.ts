import type { partyIdSchema } from '@iza/domain/values';
import type { PrintedName } from '@iza/domain/accord';
import { asRecord } from '../record.ts';

function name(code: string, ...printed: string[]): PrintedName {
  return { code: asRecord<typeof partyIdSchema>(code), printed };
}

/** Every way in which annex L names those responsible, and the code it stands for. Codes are those of the register of parties. */
export const responsibleNames: readonly PrintedName[] = [
  name('vws', 'VWS'),
  name('zn', 'ZN'),
  name('nza', 'NZa'),
  name('zorginstituut', 'ZINl'),
  name('igj', 'IGJ'),
  name('nvz', 'NVZ'),
  name('nfu', 'NFU'),
  name('fms', 'FMS'),
  name('zkn', 'ZKN'),
  name('actiz', 'ActiZ', 'Actiz'),
  name('zorgthuisnl', 'ZorgThuisNL'),
  name('venvn', 'V&VN'),
  name('lhv', 'LHV'),
  name('ineen', 'InEen'),
  name('nhg', 'NHG'),
  name('dnggz', 'NLGGZ', 'GGZ'),
  name('mind', 'MIND', 'Mind'),
  name('vng', 'VNG'),
  name('swn', 'SWN'),
  name('patientenfederatie', 'PF'),
  name('knmp', 'KNMP'),
  name('kngf', 'KNGF'),
  name('ppn', 'PPN'),
  name('verenso', 'Verenso'),
  name('lnaz', 'LNAZ'),
  name('azn', 'AZN'),
  name('roazen', 'ROAZ’en'),
  name('ronde-tafel', 'Ronde Tafeloverleg'),
  name('iza-partijen', 'IZA-partijen', 'IZA partijen'),
  name('zvw-partijen', 'Alle ZVW-partijen'),
  name('msz-partijen', 'MSZ-partijen'),
  name('ggz-partijen', 'GGZ partijen'),
  name('eerstelijnspartijen', 'eerstelijns partijen'),
  name('vvt', 'VVT'),
  name('zorgverzekeraars', 'Zorgverzekeraars', 'ZV’s', 'ZVs'),
  name('gemeenten', 'Gemeenten'),
  name('regionale-partijen', 'regionale partijen'),
  name('marktleiders', '2 grootste Zorgverzekeraars in de regio', '2 grootste ZVs'),
  name('grootste-gemeenten', 'grootste gemeenten'),
];
