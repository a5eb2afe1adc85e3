import { defineTexts } from '../texts/define-texts.ts';

/** Adopting a profile: asking, signing, withdrawing. */
export const adoptionTexts = defineTexts(
  {
    adopt: 'Beeld vaststellen',
    consequence:
      'De inhoud van deze versie staat daarna voorgoed vast en iedereen die inlogt kan haar lezen. Plannen kunnen ernaar verwijzen. Open plekken mogen. Verder werken kan met een herijking.',
    signers: (roles: string) => `Ondertekend door: ${roles}. U ondertekent zelf meteen.`,
    body: 'Welk overleg heeft besloten?',
    bodyHint: 'Bijvoorbeeld: bestuurlijk ROAZ, regiotafel',
    on: 'Op welke dag?',
    needed: 'Vul dit in.',
    pending: 'Gevraagd: het beeld vaststellen',
    stale:
      'De inhoud is veranderd sinds vaststellen is gevraagd. De handtekeningen gelden niet meer; vraag het opnieuw.',
    signedBy: (person: string, party: string, when: string) =>
      `${person} (${party}) heeft getekend, ${when}`,
    waitingFor: (who: string) => `Wacht op: ${who}`,
    nobody: 'nog niemand toegelaten; vraag de beheerder',
    sign: 'Mee ondertekenen',
    withdraw: 'Verzoek intrekken',
    asked: 'Gevraagd. De anderen zien dat hun handtekening nodig is.',
    adopted: 'Het beeld is vastgesteld.',
    withdrawn: 'Het verzoek is ingetrokken.',
    waitFor: 'Vaststellen kan pas als er iets in het beeld staat.',
  },
  {
    adopt: 'Adopt the profile',
    consequence:
      'After this the content of this version is final and everyone who logs in can read it. Plans can refer to it. Gaps are fine. To change it later, start a revision.',
    signers: (roles) => `Signed by: ${roles}. You sign at once yourself.`,
    body: 'Which body decided?',
    bodyHint: 'For example: board of the ROAZ, regional table',
    on: 'On which day?',
    needed: 'Fill this in.',
    pending: 'Asked: to adopt the profile',
    stale:
      'The content changed since adoption was asked for. The signatures no longer count; ask again.',
    signedBy: (person, party, when) => `${person} (${party}) signed, ${when}`,
    waitingFor: (who) => `Waiting for: ${who}`,
    nobody: 'nobody admitted yet; ask the administrator',
    sign: 'Sign too',
    withdraw: 'Withdraw the request',
    asked: 'Asked. The others see that their signature is needed.',
    adopted: 'The profile was adopted.',
    withdrawn: 'The request was withdrawn.',
    waitFor: 'The profile can be adopted once there is something in it.',
  },
);
