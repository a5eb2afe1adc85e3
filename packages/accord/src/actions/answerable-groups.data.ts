import type { partyIdSchema, PartyId } from '@iza/domain/values';
import { asRecord } from '../record.ts';

/** Somebody whom the text makes answerable and the register of parties does not hold: mostly a group or a role, filled per region. */
export type AnswerableGroup = {
  readonly code: PartyId;
  readonly kind: 'group' | 'role' | 'organisation';
  readonly name: string;
};

function entry(kind: AnswerableGroup['kind'], code: string, name: string): AnswerableGroup {
  return { kind, code: asRecord<typeof partyIdSchema>(code), name };
}

/** Codes of those responsible besides the register of parties, with a name for the screen. */
export const answerableGroups: readonly AnswerableGroup[] = [
  entry('role', 'marktleiders', 'Twee grootste zorgverzekeraars in de regio'),
  entry('role', 'grootste-gemeenten', 'Grootste gemeenten in de regio'),
  entry('role', 'grootste-ggz-aanbieder', 'Grootste geïntegreerde ggz-aanbieder in de regio'),
  entry('group', 'betrokken-partijen', 'Betrokken partijen'),
  entry('group', 'veldpartijen', 'Veldpartijen'),
  entry('group', 'systeempartijen', 'Systeempartijen'),
  entry('group', 'zorgaanbieders', 'Zorgaanbieders'),
  entry('group', 'zorgprofessionals', 'Zorgprofessionals'),
  entry('group', 'huisartsen', 'Huisartsen'),
  entry('group', 'regionale-huisartsenorganisaties', 'Regionale huisartsenorganisaties'),
  entry('group', 'ziekenhuizen', 'Ziekenhuizen'),
  entry('group', 'traumacentra', 'Level 1-traumacentra'),
  entry('group', 'ggz-kerninstellingen', 'Kerninstellingen in de ggz'),
  entry('group', 'sociaal-domein', 'Sociaal domein'),
  entry('group', 'zorgkantoren', 'Zorgkantoren'),
  entry('group', 'toezichthouders', 'Toezichthouders'),
  entry('group', 'overheid', 'Overheid'),
  entry('group', 'burgervertegenwoordigers', 'Vertegenwoordigers vanuit burgerperspectief'),
  entry('group', 'patientenorganisaties', 'Patiëntenorganisaties'),
  entry('group', 'brancheorganisaties', 'Brancheorganisaties'),
  entry('group', 'beroepsverenigingen', 'Beroepsverenigingen'),
  entry('group', 'werkgevers', 'Werkgevers'),
  entry('group', 'ict-leveranciers', 'ICT-leveranciers'),
  entry('organisation', 'informatieberaad-zorg', 'Informatieberaad Zorg'),
  entry('organisation', 'kabinet', 'Kabinet'),
  entry('organisation', 'nvavg', 'NVAVG'),
  entry('organisation', 'czo', 'CZO'),
];
