import type { GrantRole } from '@iza/domain/access';
import { isoDate, type IsoDate } from '@iza/domain/values';

/** The day a demonstration counts with: the plans were published by then, and most of their dates lie ahead. */
export const DEMONSTRATION_DATE: IsoDate = isoDate('2024-02-01');

/** A person to log in as, named by function: the parties are real, so no names of people are made up. */
export type ExamplePerson = {
  readonly name: string;
  readonly grants: readonly {
    readonly party: string;
    readonly role: GrantRole;
    readonly regions: readonly string[];
  }[];
};

function person(name: string, party: string, role: GrantRole, ...regions: string[]): ExamplePerson {
  return { name, grants: [{ party, role, regions }] };
}

/** Enough people for every step of a ROAZ plan and a regional plan, and some from elsewhere who may not see them. */
export const EXAMPLE_PERSONS: readonly ExamplePerson[] = [
  person('Voorzitter ROAZ Zwolle', 'isala', 'roaz-chair', 'roaz-zwolle'),
  person('Medewerker bureau ROAZ Zwolle', 'nazrz', 'roaz-bureau', 'roaz-zwolle'),
  person('Regiomanager Zilveren Kruis', 'zilveren-kruis', 'market-leader', 'roaz-zwolle'),
  person('Regiomanager Menzis', 'menzis', 'market-leader', 'roaz-zwolle'),
  person('Bestuurder Isala', 'isala', 'regional-party', 'roaz-zwolle'),
  person('Directeur Ambulance IJsselland', 'ambulance-ijsselland', 'regional-party', 'roaz-zwolle'),
  person(
    'Regioadviseur Patiëntenfederatie',
    'patientenfederatie',
    'patient-organisation',
    'roaz-zwolle',
  ),
  person('Voorzitter ROAZ Oost', 'azo', 'roaz-chair', 'roaz-oost'),
  person('Regiomanager VGZ Oost', 'vgz', 'market-leader', 'roaz-oost', 'zk-nijmegen'),
  person(
    'Programmamanager Zilveren Kruis Drenthe',
    'zilveren-kruis',
    'market-leader',
    'iza-drenthe',
    'zk-drenthe',
  ),
  person(
    'Programmamanager Zilveren Kruis IJssel-Vecht',
    'zilveren-kruis',
    'market-leader',
    'iza-ijssel-vecht',
    'zk-zwolle',
  ),
  person('Beleidsadviseur gemeente Emmen', 'gemeente-emmen', 'municipality', 'iza-drenthe'),
  person('Strateeg UMCG Drenthe', 'umcg', 'regional-party', 'iza-drenthe'),
  person(
    'Programmamanager CZ Zuid',
    'cz',
    'market-leader',
    'iza-west-brabant',
    'iza-zeeland',
    'iza-zuid-limburg',
  ),
  person('Programmateam VWS', 'vws', 'vws-programme'),
  person('Inkoper DSW', 'dsw', 'insurer'),
  person('Toezichthouder NZa', 'nza', 'nza'),
  person('Programmaleider IZA ZN', 'zn', 'zn'),
  person('Programmaleider IZA NVZ', 'nvz', 'umbrella'),
  person('Programmaleider IZA VNG', 'vng', 'umbrella'),
  person('Beheerder', 'vws', 'administrator'),
];
