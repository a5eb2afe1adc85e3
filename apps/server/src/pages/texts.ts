import type { GrantRole } from '@iza/domain/access';
import type { RegionKind } from '@iza/domain/region';
import type { AppId } from '../http/apps.ts';

/** What a role does: the same everywhere, or told for each app. */
type RoleText = {
  readonly name: string;
  readonly can: string;
  readonly canInRegio?: string;
};

/** Every text of the server's own pages. */
export type Texts = {
  readonly skip: string;
  readonly otherLanguage: string;
  readonly demonstration: string;
  readonly demonstrationMeans: string;
  readonly toStart: string;
  readonly adoptedPlans: string;
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly tip: string;
    readonly loggedInAs: string;
    readonly logIn: string;
    readonly logOut: string;
    readonly goOn: string;
    readonly noApp: string;
    readonly invitedOnly: string;
    readonly byMail: string;
    readonly address: string;
    readonly withAccount: (provider: string) => string;
    readonly withAccountAbout: string;
    readonly orByMail: string;
    readonly mailMe: string;
    readonly mails: string;
    readonly administration: string;
    readonly aboutAdministration: string;
  };
  readonly apps: Readonly<Record<AppId, { readonly name: string; readonly about: string }>>;
  readonly regionKinds: Readonly<Record<RegionKind, string>>;
  readonly roles: Readonly<Record<GrantRole, RoleText>>;
  readonly signIn: { readonly title: string; readonly about: string; readonly button: string };
  readonly mails: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly toList: string;
    readonly to: string;
  };
  readonly calendar: {
    readonly name: string;
    readonly 'plan-due': (plan: string) => string;
    readonly 'consultation-closes': (plan: string) => string;
    readonly 'action-due': (title: string) => string;
    readonly clause: (clause: string) => string;
  };
  readonly messages: Readonly<
    Record<
      | 'notFound'
      | 'unavailable'
      | 'notBuilt'
      | 'linkEnded'
      | 'linkAsked'
      | 'noAddress'
      | 'providerAway'
      | 'loginFailed'
      | 'accountUnknown',
      { readonly title: string; readonly about: string }
    >
  >;
};
