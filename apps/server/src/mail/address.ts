import type { DigestLine, MailedPlan, PlanLine } from '@iza/domain/notification';
import { WAY_BACK } from '../login/way-back.ts';

/** Says that a visitor comes from a mail: whoever is logged in goes straight on. */
export const FROM_MAIL = 'mail';

/** Where the programme team finds what parties reported. */
const TO_CONFIRM = '/monitor/uitwerkpunten/opvolgen?waarom=confirm';

/** Page of a plan in the app of its kind. */
export function planAddress({ id, kind }: Pick<MailedPlan, 'id' | 'kind'>, more = ''): string {
  return `/${kind === 'roaz' ? 'roaz' : 'regio'}/plan/${id}${more}`;
}

const SPOT: Readonly<Partial<Record<PlanLine['what'], string>>> = {
  respond: '/consultatie#reactie',
  handle: '/consultatie#reacties',
  'consultation-closed': '/consultatie',
  judge: '/oordeel',
  report: '/voortgang#gevraagd',
  'round-over': '/voortgang',
  comments: '?paneel=opmerkingen',
  mentioned: '?paneel=opmerkingen',
};

/** Page of a plan on which something is dealt with. */
export function spotOf(what: PlanLine['what'], plan: MailedPlan): string {
  return planAddress(plan, SPOT[what] ?? '');
}

/** Page on which a line of a digest is dealt with; for the agenda the to-do list, with which the app begins, or what is to be confirmed. */
export function pageOf(line: DigestLine): string {
  if (line.what === 'sign-profile') return `/${line.app}/regio/${line.region.id}/beeld`;
  if (line.what === 'transformation')
    return `/${line.app}/transformatieplannen/${line.transformation.id}`;
  if (line.what === 'region-matter') return `/roaz/regio/${line.region.id}/acute-capaciteit`;
  if (line.what === 'meeting-actions' || line.what === 'meeting-actions-late')
    return `/${line.app}/`;
  if (line.what === 'actions' && line.reason === 'to-confirm') return TO_CONFIRM;
  return line.what === 'actions' ? `/${line.app}/` : spotOf(line.what, line.plan);
}

/** @returns an address for a mail: it leads to the page after logging in, or at once for who is logged in */
export function mailedAddress(origin: string, page: string): string {
  return `${origin}/?${new URLSearchParams({ [WAY_BACK]: page, [FROM_MAIL]: '1' })}`;
}
