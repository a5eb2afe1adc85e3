import { defineTexts, plural } from '@iza/ui/texts';

export const todayTexts = defineTexts(
  {
    title: 'Vandaag',
    /** `changed` is undefined on the first day, when everything is new. */
    lead: (late: number, coming: number, changed: number | undefined) =>
      [
        late === 0
          ? 'Geen plan is over een datum heen.'
          : plural(
              late,
              '1 plan is over een datum heen.',
              `${late} plannen zijn over een datum heen.`,
            ),
        coming === 0
          ? 'De komende drie maanden valt er geen datum.'
          : plural(
              coming,
              'Voor 1 plan komt een datum eraan.',
              `Voor ${coming} plannen komt een datum eraan.`,
            ),
        changed === undefined
          ? 'Welkom: dit is uw eerste dag hier.'
          : changed === 0
            ? 'Sinds uw vorige bezoek is er niets veranderd.'
            : plural(
                changed,
                '1 plan is veranderd sinds uw vorige bezoek.',
                `${changed} plannen zijn veranderd sinds uw vorige bezoek.`,
              ),
      ].join(' '),
    stages: 'Waar de plannen staan',
    stageCount: (count: number) => plural(count, '1 plan', `${count} plannen`),
    late: 'Over de datum',
    noneLate: 'Geen plan is over een datum heen.',
    coming: 'Komt eraan',
    noneComing: 'De komende drie maanden valt er geen datum van een plan.',
    changed: 'Veranderd sinds uw vorige bezoek',
    changedFirst: 'Veranderd',
    noneChanged: 'Sinds uw vorige bezoek heeft niemand een plan veranderd.',
    firstVisit: 'Vanaf morgen ziet u hier wat er veranderde sinds uw vorige bezoek.',
    due: (clause: string) => `vaststellen (IZA ${clause})`,
    consultationCloses: 'consultatie sluit',
    consultationClosed: 'reactietermijn voorbij, de consultatie staat nog open',
    changes: (count: number) => plural(count, '1 wijziging', `${count} wijzigingen`),
    lastBy: (who: string) => `laatst door ${who}`,
    byOperator: 'de beheerder',
    andMore: (count: number) => `en nog ${count}: naar alle plannen`,
    noPlansTitle: 'Er staan nog geen plannen in IZA Regie',
    noPlans: 'Zodra een regio een plan begint, ziet u het hier. U hoeft daar niets voor te doen.',
    toRegions: 'Bekijk de regio’s',
    toPlans: 'Alle plannen',
  },
  {
    title: 'Today',
    lead: (late, coming, changed) =>
      [
        late === 0
          ? 'No plan is past its date.'
          : plural(late, '1 plan is past its date.', `${late} plans are past their date.`),
        coming === 0
          ? 'No dates fall in the next three months.'
          : plural(
              coming,
              '1 plan has a date coming up.',
              `${coming} plans have a date coming up.`,
            ),
        changed === undefined
          ? 'Welcome: this is your first day here.'
          : changed === 0
            ? 'Nothing changed since your last visit.'
            : plural(
                changed,
                '1 plan changed since your last visit.',
                `${changed} plans changed since your last visit.`,
              ),
      ].join(' '),
    stages: 'Where the plans stand',
    stageCount: (count) => plural(count, '1 plan', `${count} plans`),
    late: 'Past its date',
    noneLate: 'No plan is past its date.',
    coming: 'Coming up',
    noneComing: 'No plan has a date in the next three months.',
    changed: 'Changed since your last visit',
    changedFirst: 'Changed',
    noneChanged: 'Nobody has changed a plan since your last visit.',
    firstVisit: 'From tomorrow you will see here what has changed since your last visit.',
    due: (clause) => `adopt (IZA ${clause})`,
    consultationCloses: 'consultation closes',
    consultationClosed: 'time to respond is over, the consultation is still open',
    changes: (count) => plural(count, '1 change', `${count} changes`),
    lastBy: (who) => `last by ${who}`,
    byOperator: 'the administrator',
    andMore: (count) => `and ${count} more: to all plans`,
    noPlansTitle: 'There are no plans in IZA Regie yet',
    noPlans:
      'As soon as a region starts a plan you see it here. You do not have to do anything for that.',
    toRegions: 'See the regions',
    toPlans: 'All plans',
  },
);
