import { lineSpan, type RuleData } from '@iza/domain/accord';
import { rulesOn } from './entry.ts';

const concentration = rulesOn('concentration');

/** Annex D: concentration and spread. */
export const concentrationRules: RuleData[] = [
  concentration(
    'round-table',
    'D.2.a',
    lineSpan(3391, 3394),
    'Een Ronde Tafel onder leiding van het Zorginstituut stelt hogere volumenormen vast, in verplichte samenspraak met patiëntenorganisaties.',
    { binds: ['zorginstituut'], strength: 'must' },
  ),
  concentration(
    'volume-norm',
    'D.2.b',
    [3399, 3400, 3411, 3412],
    'Uitgangspunt is 100 ingrepen per instelling per jaar, tenzij onderbouwd wordt dat dit ten koste gaat van kwaliteit.',
    {
      binds: ['zorginstituut', 'hospitals'],
      strength: 'discussion point',
      alsoAt: [{ clause: '3.2.3.p1', lines: lineSpan(474, 476), printed: '100 (PM bespreekpunt)' }],
    },
  ),
  concentration('volume-norm-higher', 'D.2.b', lineSpan(3412, 3414), 'Een hogere norm mag.', {
    binds: ['zorginstituut'],
    strength: 'may',
  }),
  concentration(
    'volume-oversight',
    'D.2.e',
    lineSpan(3432, 3434),
    'Toezichthouders en zorgverzekeraars zien per 1 januari 2026 toe op de normen van de eerste tranche.',
    {
      binds: ['supervisors', 'insurers'],
      strength: 'must',
      alsoAt: [{ clause: '3.2.3.p1', lines: lineSpan(488, 489) }],
    },
  ),
  concentration(
    'national-plan-lead',
    'D.2.e',
    lineSpan(3435, 3437),
    'Bij concentratie op landelijke schaal neemt VWS het voortouw voor een transformatieplan.',
    { binds: ['vws'], strength: 'must' },
  ),
  concentration(
    'incidental-exception',
    'D.2.e',
    lineSpan(3437, 3438),
    'De bijzondere situatie van een patiënt kan tot een incidentele uitzondering leiden.',
    { binds: ['hospitals'], strength: 'may' },
  ),
  concentration(
    'no-waiting-for-analysis',
    'D.2.f',
    lineSpan(3442, 3444),
    'Gedragen concentratie naar aanleiding van regioplannen hoeft niet te wachten op het Zorginstituut.',
    { binds: ['regional-parties'], strength: 'may' },
  ),
  concentration(
    'national-steering',
    'D.2.g',
    lineSpan(3446, 3449),
    'Komt het niet van de grond, dan wordt bekeken of landelijke sturing nodig is.',
    { binds: ['vws'], strength: 'may' },
  ),
  concentration(
    'second-round',
    'D.2.h',
    lineSpan(3451, 3459),
    'Tweede tranche vanaf 2024: normen uiterlijk 1 januari 2026, toepassing per 1 januari 2028.',
    { binds: ['zorginstituut', 'iza-parties'], strength: 'must' },
  ),
  concentration(
    'national-decision',
    'D.3.a',
    [3468, 3469, 3476],
    'VWS is eindverantwoordelijk voor landelijke concentratie, voor zover veldpartijen er zelf niet uitkomen.',
    { binds: ['vws'], strength: 'must' },
  ),
  concentration(
    'licensing-as-last-resort',
    'D.3.a',
    [3476, 3477],
    'De WBMV kan als uiterste middel worden ingezet.',
    { binds: ['vws'], strength: 'may' },
  ),
  concentration(
    'regional-decision',
    'D.3.b',
    lineSpan(3480, 3487),
    'Over hoogvolume zorg wordt in de regio besloten; zorgverzekeraars borgen vanuit hun zorgplicht het aanbod, zorgaanbieders zijn transparant over resultaten.',
    { binds: ['insurers', 'providers'], strength: 'must' },
  ),
  concentration(
    'portfolio-impact-analysis',
    'D.3.c',
    lineSpan(3492, 3497),
    'Voor verschuivingen in zorgaanbod is een impactanalyse van groot belang.',
    { binds: ['hospitals'], strength: 'aims' },
  ),
];
