import type { DigestLine, MailedPlan } from '@iza/domain/notification';
import { WAY_BACK } from '../login/way-back.ts';

/** Says that a visitor comes from a mail: whoever is logged in goes straight on. */
export const FROM_MAIL = 'mail';

/** Page of a plan in the app of its kind. */
export function planAddress({ id, kind }: Pick<MailedPlan, 'id' | 'kind'>, more = ''): string {
  return `/${kind === 'roaz' ? 'roaz' : 'regio'}/plan/${id}${more}`;
}

const SPOT: Readonly<Partial<Record<DigestLine['what'], string>>> = {
  respond: '/consultatie#reactie',
  handle: '/consultatie#reacties',
  'consultation-closed': '/consultatie',
  judge: '/oordeel',
  comments: '?paneel=opmerkingen',
};

/** Page on which a line of a mail is dealt with. */
export function spotOf(what: DigestLine['what'], plan: MailedPlan): string {
  return planAddress(plan, SPOT[what] ?? '');
}

/** @returns an address for a mail: it leads to the page after logging in, or at once for who is logged in */
export function mailedAddress(origin: string, page: string): string {
  return `${origin}/?${new URLSearchParams({ [WAY_BACK]: page, [FROM_MAIL]: '1' })}`;
}
