import type { AcuteService, ProfileTopic } from '@iza/domain/profile';
import { defineTexts } from '../texts/define-texts.ts';

type TopicWords = { name: string; question: string; help: string };

/** What the topics of a profile are called, the question each answers, and how to begin. Complete by type. */
export const topicTexts = defineTexts(
  {
    topics: {
      supply: {
        name: 'Zorgaanbod',
        question: 'Welke zorg en ondersteuning is er in de regio, en hoeveel?',
        help: 'Denk aan plaatsen, praktijken, bedden en mensen, per gemeente of voor de hele regio.',
      },
      performance: {
        name: 'Hoe de zorg presteert',
        question: 'Hoe goed, hoe snel en tegen welke kosten wordt mensen geholpen?',
        help: 'Denk aan wachttijden, uitkomsten, ervaringen en kosten per inwoner.',
      },
      need: {
        name: 'Zorgvraag en prognoses',
        question: 'Welke zorg hebben inwoners nodig, nu en in de komende jaren?',
        help: 'Zet waargenomen jaren en prognoses in één cijfer. Zeg bij een prognose hoe die is berekend.',
      },
      inhabitants: {
        name: 'Inwoners',
        question: 'Wie wonen er in de regio, en wat bepaalt hun gezondheid?',
        help: 'Denk aan leeftijd, leefstijl, bestaanszekerheid, eenzaamheid en mantelzorg.',
      },
      access: {
        name: 'Waar vraag en aanbod niet passen',
        question: 'Waar komt de toegang tot zorg onder druk?',
        help: 'Leg de vraag naast het aanbod. Hier beginnen de opgaven van het plan.',
      },
      'acute-demand': {
        name: 'Acute zorgvraag',
        question: 'Hoe vaak en waarvoor hebben mensen in de regio acute zorg nodig?',
        help: 'Denk aan bezoeken aan de spoedeisende hulp en de huisartsenpost, ritten en spoedopnames, per groep en per dagdeel.',
      },
      'acute-supply': {
        name: 'Acuut zorgaanbod',
        question: 'Welke acute zorg is er, waar en wanneer?',
        help: 'Denk aan locaties, openingstijden, bedden, teams en voertuigen van de hele keten.',
      },
      flows: {
        name: 'Patiëntenstromen',
        question: 'Waar komen patiënten vandaan, en waar gaan zij heen?',
        help: 'Plak een lijst met van, naar en aantal, of een kruistabel. Aantallen, nooit gegevens van één patiënt.',
      },
      'labour-market': {
        name: 'Arbeidsmarkt',
        question: 'Hoeveel mensen werken er, en hoeveel zijn er nodig?',
        help: 'Denk aan beroepen, vacatures, verzuim, uitstroom en wat de komende jaren wordt verwacht.',
      },
      forecast: {
        name: 'Vooruitblik op tien jaar',
        question: 'Hoe ontwikkelen vraag, aanbod en personeel zich in tien jaar?',
        help: 'Een prognose heeft een bron en een methode. Zet meer prognoses naast elkaar als bronnen verschillen.',
      },
      expertise: {
        name: 'Expertise en volumes',
        question:
          'Wie is waarin gespecialiseerd, en hoe liggen de aantallen naast de kwaliteitsnormen?',
        help: 'Maak per behandeling een cijfer en zet de norm erbij. De norm staat als lijn in de grafiek.',
      },
      'minimum-capacity': {
        name: 'Minimaal nodige acute capaciteit',
        question: 'Hoeveel capaciteit is er per voorziening, en wat is minstens nodig?',
        help: 'Het ROAZ stelt het minimum vast. Zonder besluit vergelijken we niet.',
      },
    } satisfies Record<ProfileTopic, TopicWords>,
    services: {
      'emergency-department': 'Spoedeisende hulp (SEH)',
      'acute-obstetrics': 'Acute verloskunde',
      'gp-post': 'Huisartsenpost',
      'acute-mental-care': 'Acute ggz',
      other: 'Andere acute zorg',
    } satisfies Record<AcuteService, string>,
  },
  {
    topics: {
      supply: {
        name: 'Care on offer',
        question: 'Which care and support is there in the region, and how much?',
        help: 'Think of places, practices, beds and people, per municipality or for the whole region.',
      },
      performance: {
        name: 'How care performs',
        question: 'How well, how soon and at what cost are people helped?',
        help: 'Think of waiting times, outcomes, experiences and costs per inhabitant.',
      },
      need: {
        name: 'Need for care and forecasts',
        question: 'Which care do inhabitants need, now and in the years to come?',
        help: 'Put observed years and forecasts in one figure. Say of a forecast how it was computed.',
      },
      inhabitants: {
        name: 'Inhabitants',
        question: 'Who live in the region, and what determines their health?',
        help: 'Think of age, lifestyle, security of existence, loneliness and informal care.',
      },
      access: {
        name: 'Where need and offer do not match',
        question: 'Where does access to care come under pressure?',
        help: 'Lay the need beside the offer. The challenges of the plan begin here.',
      },
      'acute-demand': {
        name: 'Demand for acute care',
        question: 'How often and for what do people in the region need acute care?',
        help: 'Think of visits to the emergency department and the GP post, rides and urgent admissions, per group and part of the day.',
      },
      'acute-supply': {
        name: 'Acute care on offer',
        question: 'Which acute care is there, where and when?',
        help: 'Think of locations, opening hours, beds, teams and vehicles of the whole chain.',
      },
      flows: {
        name: 'Patient flows',
        question: 'Where do patients come from, and where do they go?',
        help: 'Paste a list of from, to and number, or a cross table. Numbers, never data of one patient.',
      },
      'labour-market': {
        name: 'Labour market',
        question: 'How many people work here, and how many are needed?',
        help: 'Think of professions, vacancies, absence, outflow and what is expected in the coming years.',
      },
      forecast: {
        name: 'Ten years ahead',
        question: 'How do demand, offer and staff develop in ten years?',
        help: 'A forecast has a source and a method. Put several side by side where sources differ.',
      },
      expertise: {
        name: 'Expertise and volumes',
        question:
          'Who is specialised in what, and how do the numbers lie beside the quality norms?',
        help: 'Make a figure per treatment and add the norm. The norm is a line in the chart.',
      },
      'minimum-capacity': {
        name: 'Smallest acute capacity needed',
        question: 'How much capacity is there per facility, and what is needed at least?',
        help: 'The ROAZ sets the minimum. Without a decision nothing is compared.',
      },
    },
    services: {
      'emergency-department': 'Emergency department',
      'acute-obstetrics': 'Acute obstetrics',
      'gp-post': 'GP out-of-hours post',
      'acute-mental-care': 'Acute mental care',
      other: 'Other acute care',
    },
  },
);
