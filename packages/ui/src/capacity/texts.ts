import type { NoticeFacility, NoticeMove, NoticeState } from '@iza/domain/capacity';
import { defineTexts } from '../texts/define-texts.ts';

const facilities: Record<NoticeFacility, string> = {
  'gp-post': 'Huisartsenpost',
  'emergency-department': 'Spoedeisende hulp (SEH)',
  'acute-obstetrics': 'Acute verloskunde',
  'acute-mental-care': 'Acute ggz',
  'intermediate-care': 'Eerstelijnsverblijf (ELV)',
  pharmacy: 'Spoedapotheek',
  'district-nursing': 'Wijkverpleging bij spoed',
  ambulance: 'Ambulance',
  other: 'Andere acute zorg',
};
const states: Record<NoticeState, string> = {
  notified: 'Wacht op afstemming in het ROAZ',
  coordinated: 'Wacht op goedkeuring',
  approved: 'Goedgekeurd',
  refused: 'Niet goedgekeurd',
  'in-effect': 'Ingegaan',
  withdrawn: 'Ingetrokken',
};
const moves: Record<NoticeMove, string> = {
  coordinate: 'Afstemming vastleggen',
  approve: 'Goedkeuren',
  refuse: 'Niet goedkeuren',
  effect: 'Is ingegaan',
  withdraw: 'Intrekken',
};
const did: Record<NoticeMove, string> = {
  coordinate: 'legde de afstemming in het ROAZ vast',
  approve: 'keurde goed',
  refuse: 'keurde niet goed',
  effect: 'liet het ingaan',
  withdraw: 'trok de melding in',
};

export const capacityTexts = defineTexts(
  {
    title: 'Acute capaciteit',
    toCapacity: 'Acute capaciteit: meldingen van afschaling',
    notices: 'Tussentijds afschalen',
    lead: 'Gecontracteerde acute capaciteit gaat niet tussentijds omlaag zonder overleg in het ROAZ en goedkeuring van de betrokken zorgverzekeraars. De zorgaanbieder meldt het, het ROAZ stemt af, elke verzekeraar keurt goed of niet. De volgorde is onze keuze; het akkoord noemt er geen.',
    noneMay:
      'Er is nog geen melding. Wilt u gecontracteerde acute capaciteit verminderen voordat het contract afloopt? Meld het hier.',
    none: 'Er is nog geen melding. Een zorgaanbieder in de regio kan er een doen.',
    give: 'Afschaling melden',
    send: 'Melden',
    facility: 'Welke voorziening?',
    location: 'Waar?',
    locationHint: 'Bijvoorbeeld: SEH Meppel',
    what: 'Wat gaat omlaag?',
    whatHint: 'Van hoeveel naar hoeveel, op welke uren. Noem geen prijzen.',
    from: 'Vanaf',
    until: 'Tot en met (mag leeg blijven)',
    why: 'Waarom?',
    insurers: 'Met welke zorgverzekeraars is dit afgesproken?',
    insurersHint:
      'Zij krijgen de vraag om goed te keuren. Staat een verzekeraar er niet bij, dan heeft die hier nog geen toegang: regel de goedkeuring dan ook zelf.',
    noInsurers:
      'In deze regio heeft nog geen zorgverzekeraar toegang. Vraag de beheerder om een marktleider toe te laten.',
    needed: 'Vul dit in.',
    untilBefore: 'Deze dag ligt voor de eerste dag.',
    kept: 'Vastgelegd',
    at: (facility: string, location: string) => `${facility}, ${location}`,
    givenBy: (person: string, party: string, ago: string) => `${person} (${party}), ${ago}`,
    fromDay: (day: string) => `Vanaf ${day}`,
    fromTo: (from: string, until: string) => `Van ${from} tot en met ${until}`,
    approvals: 'Goedkeuring',
    approved: (insurer: string) => `${insurer}: goedgekeurd`,
    notYet: (insurer: string) => `${insurer}: nog niet`,
    facilities,
    states,
    moves,
    did,
    moveLead: {
      coordinate: 'Hierna vragen we de betrokken zorgverzekeraars om goedkeuring.',
      approve:
        'Uw goedkeuring geldt voor deze melding, zoals die er staat. U kunt haar hier niet terugnemen.',
      refuse:
        'Daarmee eindigt deze melding. De zorgaanbieder kan een nieuwe doen, met andere afspraken.',
      effect: 'De capaciteit is verminderd, zoals gemeld en goedgekeurd.',
      withdraw: 'De melding vervalt. Zij blijft zichtbaar, met uw reden.',
    } as Record<NoticeMove, string>,
    moveWords: {
      coordinate: 'Wat is er in het ROAZ afgesproken, en wie vangt de zorg op?',
      approve: 'Opmerking (mag leeg blijven)',
      refuse: 'Waarom niet?',
      effect: 'Opmerking (mag leeg blijven)',
      withdraw: 'Waarom?',
    } as Record<NoticeMove, string>,
    ended: (count: number) =>
      count === 1 ? '1 melding die klaar is' : `${count} meldingen die klaar zijn`,
    monitorTitle: 'Acute capaciteit',
    monitorLead:
      'Waar een zorgaanbieder gecontracteerde acute capaciteit tussentijds wil verminderen, en hoe ver het overleg is.',
    monitorNone: 'Er is geen enkele melding van afschaling.',
    running: (count: number) =>
      count === 0
        ? 'Er loopt nu geen melding.'
        : count === 1
          ? 'Er loopt 1 melding.'
          : `Er lopen ${count} meldingen.`,
  },
  {
    title: 'Acute capacity',
    toCapacity: 'Acute capacity: notices of scaling down',
    notices: 'Scaling down before its time',
    lead: 'Contracted acute capacity is not scaled down before its time without coordination in the ROAZ and the approval of the insurers concerned. The provider gives notice, the ROAZ coordinates, each insurer approves or not. The order is our choice; the agreement does not give one.',
    noneMay:
      'There is no notice yet. Do you want to reduce contracted acute capacity before the contract ends? Give notice here.',
    none: 'There is no notice yet. A care provider in the region can give one.',
    give: 'Give notice of scaling down',
    send: 'Give notice',
    facility: 'Which facility?',
    location: 'Where?',
    locationHint: 'For instance: emergency department Meppel',
    what: 'What is reduced?',
    whatHint: 'From how much to how much, in which hours. Name no prices.',
    from: 'From',
    until: 'Up to and including (optional)',
    why: 'Why?',
    insurers: 'With which insurers was this agreed?',
    insurersHint:
      'They are asked to approve. If an insurer is not in the list, it has no access here yet: arrange its approval yourself.',
    noInsurers:
      'No insurer has access in this region yet. Ask the administrator to admit a market leader.',
    needed: 'Fill this in.',
    untilBefore: 'This day is before the first day.',
    kept: 'Recorded',
    at: (facility, location) => `${facility}, ${location}`,
    givenBy: (person, party, ago) => `${person} (${party}), ${ago}`,
    fromDay: (day) => `From ${day}`,
    fromTo: (from, until) => `From ${from} up to and including ${until}`,
    approvals: 'Approval',
    approved: (insurer) => `${insurer}: approved`,
    notYet: (insurer) => `${insurer}: not yet`,
    facilities: {
      'gp-post': 'GP out-of-hours post',
      'emergency-department': 'Emergency department',
      'acute-obstetrics': 'Acute obstetrics',
      'acute-mental-care': 'Acute mental care',
      'intermediate-care': 'Intermediate care (ELV)',
      pharmacy: 'Emergency pharmacy',
      'district-nursing': 'District nursing in emergencies',
      ambulance: 'Ambulance',
      other: 'Other acute care',
    },
    states: {
      notified: 'Waiting for coordination in the ROAZ',
      coordinated: 'Waiting for approval',
      approved: 'Approved',
      refused: 'Not approved',
      'in-effect': 'Took effect',
      withdrawn: 'Withdrawn',
    },
    moves: {
      coordinate: 'Record coordination',
      approve: 'Approve',
      refuse: 'Do not approve',
      effect: 'Took effect',
      withdraw: 'Withdraw',
    },
    did: {
      coordinate: 'recorded the coordination in the ROAZ',
      approve: 'approved',
      refuse: 'did not approve',
      effect: 'recorded that it took effect',
      withdraw: 'withdrew the notice',
    },
    moveLead: {
      coordinate: 'After this the insurers concerned are asked to approve.',
      approve: 'Your approval applies to this notice as it is now. You cannot take it back here.',
      refuse: 'This ends the notice. The provider can give another, with other arrangements.',
      effect: 'The capacity was reduced, as notified and approved.',
      withdraw: 'The notice lapses. It stays visible, with your reason.',
    },
    moveWords: {
      coordinate: 'What was agreed in the ROAZ, and who takes over the care?',
      approve: 'Remark (optional)',
      refuse: 'Why not?',
      effect: 'Remark (optional)',
      withdraw: 'Why?',
    },
    ended: (count) => (count === 1 ? '1 notice that ended' : `${count} notices that ended`),
    monitorTitle: 'Acute capacity',
    monitorLead:
      'Where a provider wants to reduce contracted acute capacity before its time, and how far coordination is.',
    monitorNone: 'There is no notice of scaling down.',
    running: (count) =>
      count === 0
        ? 'No notice is running now.'
        : count === 1
          ? '1 notice is running.'
          : `${count} notices are running.`,
  },
);
