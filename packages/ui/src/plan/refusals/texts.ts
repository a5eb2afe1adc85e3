import { defineTexts } from '../../texts/define-texts.ts';
import { transformationEn, transformationNl } from './transformation-texts.ts';

const nl = {
  'not-allowed':
    'Met de rol waarin u nu werkt, kan dit niet. Kies zo nodig een andere rol in het menu met uw naam.',
  'content-stands-still':
    'De tekst staat vast in deze fase, zodat iedereen over dezelfde tekst praat. Zet het plan eerst een stap terug.',
  'unknown-region': 'Deze regio kennen we niet.',
  'regions-of-another-kind': 'Deze regio hoort niet bij dit soort plan.',
  'unknown-party':
    'Deze partij staat niet in het register. Typ de naam, dan blijft die als naam staan.',
  'unknown-target': 'Deze resultaatafspraak bestaat niet meer. Kies een andere.',
  'id-in-use': 'Dit onderdeel staat er al.',
  'has-targets': 'Hier horen nog resultaatafspraken bij. Haal die eerst weg.',
  'target-in-use': 'Een fase wordt nog met deze resultaatafspraak geteld. Haal hem daar eerst weg.',
  'not-removed': 'Dit onderdeel staat er nog; terugzetten is niet nodig.',
  'removed-already': 'Dit onderdeel is al weggehaald.',
  'step-pending-already': 'Er wacht al een stap op handtekeningen. Trek die eerst in.',
  'no-such-pending-step': 'Deze stap wacht niet meer op handtekeningen. Vernieuw de pagina.',
  'not-invited': 'Uw organisatie is niet gevraagd om op dit plan te reageren.',
  'round-closed': 'De tijd om te reageren is voorbij.',
  'empty-response': 'Uw reactie is nog leeg. Schrijf eerst iets, of kies of u het plan steunt.',
  'sent-already': 'Uw reactie is al verstuurd.',
  'nothing-to-send': 'Er is nog geen reactie om te versturen.',
  'no-such-response': 'Deze reactie is er niet meer. Vernieuw de pagina.',
  'invited-already': 'Op dit adres is al om een reactie gevraagd.',
  'unknown-guest': 'Deze uitnodiging is er niet meer.',
  'day-in-future': 'Deze dag moet nog komen.',
  'nothing-to-share': 'Er is nog geen oordeel om te delen.',
  'unanswered-questions': 'Beantwoord eerst alle drie de vragen.',
  'shared-already': 'Uw oordeel is al gedeeld.',
  'unknown-comment': 'Deze opmerking bestaat niet meer.',
  'no-such-revision': 'Dit moment van het plan is er niet.',
  'stands-so-already': 'Het staat er al zo.',
  'unknown-clause': 'Deze plaats staat niet in het akkoord.',
  'unknown-plan-item': 'Deze afspraak staat niet in dit plan.',
  'unknown-indicator': 'Deze indicator staat niet in het akkoord.',
  'linked-already': 'Deze koppeling is er al.',
  'trekker-is-no-organisation':
    'Een trekker is één organisatie. Kies bij een groep de organisatie die haar vertegenwoordigt.',
  'changed-since':
    'Na deze bulkwijziging is er al iets anders bij geschreven. Draai dat eerst terug.',
  'wrong-cells': 'Er staan nog fouten in de geplakte cellen. Er is niets gewijzigd.',
  'kept-elsewhere':
    'De stand hiervan wordt bijgehouden bij het uitwerkpunt over hetzelfde onderwerp.',
  'reason-needed': 'Schrijf erbij waarom.',
  'in-the-future': 'Deze dag ligt in de toekomst.',
  'done-on-without-done': 'Een dag van afronding hoort alleen bij de status gereed.',
  'no-such-proposal': 'Dit voorstel wacht niet meer op een antwoord.',
  'nothing-changes': 'Dit staat er al zo.',
  'unknown-milestone': 'Deze mijlpaal bestaat niet.',
  'milestone-closed': 'Deze mijlpaal is al bereikt of vervallen.',
  'not-added': 'Wat in het akkoord staat, wordt niet verbeterd; alleen latere toevoegingen wel.',
  'plan-not-followed':
    'De uitvoering volgt u pas als het plan is vastgesteld. Tot die tijd werkt u aan de tekst.',
  'due-in-the-past': 'Deze dag is al geweest. Kies een dag die nog komt.',
  'round-still-open': 'Er loopt nog een voortgangsronde. Sluit die eerst.',
  'nothing-to-ask': 'Er staan nog geen afspraken in het plan, dus er valt niets te vragen.',
  'not-asked-of-you': 'Dit wordt niet aan uw partij gevraagd.',
  'another-reports': 'Iemand anders meldt de voortgang van deze afspraak. U kunt het overnemen.',
  'nothing-to-correct': 'Hierover is niets gemeld, dus er valt niets te verbeteren.',
  'status-needed': 'Kies hoe het met deze afspraak staat.',
  'target-not-asked': 'Dit doel hoort niet bij deze afspraak. Vernieuw de pagina.',
  'observed-in-future': 'Een waarneming kan niet van een dag zijn die nog komt.',
  'observed-twice': 'Van één dag kan een doel maar één waarde hebben.',
  'unknown-suggestion': 'Dit voorstel bestaat niet meer.',
  'suggestion-closed': 'Over dit voorstel is al beslist.',
  'unknown-plan': 'Dit plan bestaat niet, of u mag het niet lezen.',
  'words-needed': 'Schrijf er eerst iets bij.',
  'insurer-not-here':
    'Een van deze zorgverzekeraars heeft in deze regio geen toegang, en kan hier dus niet goedkeuren.',
  'unknown-notice': 'Deze melding bestaat niet, of hoort bij een andere regio.',
  'no-such-point': 'Dit punt staat niet meer op de agenda.',
  'noted-on-point':
    'Bij een punt dat u weghaalde, is een besluit of actie vastgelegd. Zet het punt terug.',
  'not-of-the-region': 'Deze persoon heeft in deze regio geen toegang.',
  'not-held': 'Dit kan alleen terwijl het verslag van het overleg open is.',
  'approved-already': 'Uw organisatie heeft deze melding al goedgekeurd.',
  'before-its-day': 'Dit kan pas op de dag die er staat.',
  'no-such-move': 'Dit kan nu niet meer. Vernieuw de pagina.',
  'not-your-move': 'Dit is niet aan u, maar aan de andere kant.',
  'not-your-suggestion': 'Alleen wie het voorstel deed, kan het intrekken.',
  'nothing-suggested': 'Er is nog niets anders dan in het plan. Verander eerst iets.',
  'suggestion-of-another-type':
    'Dit onderdeel is intussen van een ander soort. Doe een nieuw voorstel.',
  'suggestion-overtaken':
    'Het plan is intussen op dezelfde plek veranderd. Kijk naar beide teksten en kies.',
  'key-used-otherwise':
    'Er ging iets mis bij het versturen. Er is niets verloren; probeer het nog een keer.',
  'profile-begun-already': 'Deze regio heeft al een beeld. Vernieuw de pagina.',
  'profile-is-concept': 'Er is al een concept van dit beeld. Werk daarin verder.',
  'unknown-profile-part':
    'Dit onderdeel bestaat niet meer. Waarschijnlijk heeft een collega het weggehaald.',
  'does-not-fit-the-profile': 'Dit onderdeel hoort niet in dit soort beeld.',
  'changed-meanwhile':
    'Een collega heeft intussen iets veranderd. Er is niets overgenomen; probeer het opnieuw.',
  'profile-adopted-already':
    'Dit beeld is vastgesteld en verandert niet meer. Begin een herijking om verder te werken.',
  'profile-is-empty':
    'Er staat nog niets in het beeld. Schrijf eerst een tekst of zet er een cijfer in.',
  'no-such-step': 'Deze stap kan niet vanuit waar het plan nu staat.',
  'item-without-title': (count: number) =>
    count === 1
      ? 'Eén onderdeel in het plan heeft nog geen titel.'
      : `${count} onderdelen in het plan hebben nog geen titel.`,
  'no-items': 'Er staat nog niets in het plan. Zet er eerst een opgave of afspraak in.',
  'no-patient-organisation-invited': 'Nodig ook een patiëntenorganisatie uit.',
  'closes-in-the-past': 'De laatste dag om te reageren moet na vandaag liggen.',
  'decided-in-the-future': 'De dag van het besluit ligt nog in de toekomst.',
  'no-consultation-held': 'Er is nog geen consultatie gehouden.',
  'nobody-judged': 'Nog niemand heeft een oordeel over het plan gedeeld.',
  'not-a-revision': 'Dit is geen herziening. Alleen een herziening kan vervallen.',
  'revision-moved-on':
    'Op deze herziening is al een stap gezet. Zij kan niet meer vervallen; neem een stap terug of schrijf verder.',
  'recorded-on-revision': (count: number) =>
    count === 1
      ? 'Op deze herziening is een besluit of toezegging vastgelegd. Trek dat eerst in.'
      : `Op deze herziening zijn ${count} besluiten of toezeggingen vastgelegd. Trek die eerst in.`,
  'not-a-signer': 'Voor deze stap is uw handtekening niet nodig.',
  'signed-already': 'Uw organisatie heeft al ondertekend.',
  'content-changed-since':
    'De tekst is veranderd sinds deze stap gevraagd is. Vraag de stap opnieuw, op de tekst zoals die nu is.',
  'unknown-item':
    'Dit onderdeel bestaat niet meer. Waarschijnlijk heeft een collega het weggehaald.',
  'unknown-level': 'Dit niveau bestaat niet meer.',
  'level-exists': 'Dit niveau bestaat al.',
  'level-in-use': 'Dit niveau wordt nog gebruikt. Geef de onderdelen eerst een ander niveau.',
  'not-placed-there':
    'Dit onderdeel staat daar niet meer. Waarschijnlijk heeft een collega het verplaatst.',
  'placed-there-already': 'Dit onderdeel staat daar al.',
  'own-descendant': 'Een onderdeel kan niet onder zichzelf staan.',
  'not-on-record': 'Dit staat niet (meer) vastgelegd. Vernieuw de pagina.',
  'not-your-party':
    'U legt alleen vast wat uw eigen organisatie betreft. Vraag een schrijver van het plan om de rest.',
  'no-evidence':
    'Zeg waar het mandaat is vastgelegd. Dat is nodig als u het voor een ander vastlegt.',
  'own-mandate':
    'Een partij heeft geen mandaat van zichzelf nodig. Kies wie er namens haar handelt.',
  'no-such-round': 'Deze consultatieronde is er niet. Vernieuw de pagina.',
  'revised-already': 'Er is al een herziening begonnen. Schrijf daarin verder.',
  'nothing-to-undo': 'Er is geen stap die ongedaan gemaakt kan worden.',
  'adopting-stands':
    'Vaststellen wordt niet ongedaan gemaakt: er is over besloten en het plan was openbaar. Begin een herziening.',
  'too-late-to-undo': (count: number) =>
    `Ongedaan maken kan tot ${count} dagen na de stap. Zet nu een stap terug, of begin een herziening.`,
  'built-on-since':
    'Er is sinds deze stap op voortgebouwd: de tekst is veranderd, of er is gereageerd of besloten. Zet een stap terug.',
  'unknown-revision': 'Deze tekst is er nog niet. Kies over welke tekst is besloten.',
  'not-this-far': 'Hierover kan pas besloten worden als het plan verder is.',
  'no-such-subject':
    'De minimale acute capaciteit stelt het ROAZ vast; in een regioplan hoort zij niet.',
  'no-mandate':
    'Deze partij gaf u geen mandaat om haar te verbinden, of het mandaat loopt nu niet.',
  'not-an-agreement': 'Dit is geen afspraak die in het plan staat.',
  ...transformationNl,
} as const;

/** What a refusal says: what the rule is and what to do. Complete over every code; see `refusal-words.ts`. */
export const refusalTexts = defineTexts(nl, {
  'not-allowed':
    'The role you are working in now does not allow this. Choose another role in the menu with your name if you have one.',
  'content-stands-still':
    'The text stands still in this stage, so that everyone speaks about the same text. Take the plan a step back first.',
  'unknown-region': 'We do not know this region.',
  'regions-of-another-kind': 'This region does not go with this kind of plan.',
  'unknown-party': 'This party is not in the register. Type the name and it is kept as a name.',
  'unknown-target': 'This result target no longer exists. Choose another one.',
  'id-in-use': 'This part is there already.',
  'has-targets': 'Result targets still belong to this. Remove those first.',
  'target-in-use': 'A phase is still counted by this result target. Take it away there first.',
  'not-removed': 'This part is still there; there is nothing to put back.',
  'removed-already': 'This part was removed already.',
  'step-pending-already': 'Another step is waiting for signatures. Withdraw that one first.',
  'no-such-pending-step': 'This step is no longer waiting for signatures. Reload the page.',
  'not-invited': 'Your organisation was not asked to respond to this plan.',
  'round-closed': 'The time for responses is over.',
  'empty-response':
    'Your response is still empty. Write something, or choose whether you support the plan.',
  'sent-already': 'Your response was sent already.',
  'nothing-to-send': 'There is no response to send yet.',
  'no-such-response': 'This response no longer exists. Reload the page.',
  'invited-already': 'This address has been asked to respond already.',
  'unknown-guest': 'This invitation no longer exists.',
  'day-in-future': 'This day is still to come.',
  'nothing-to-share': 'There is no judgement to share yet.',
  'unanswered-questions': 'Answer all three questions first.',
  'shared-already': 'Your judgement was shared already.',
  'unknown-comment': 'This comment no longer exists.',
  'no-such-revision': 'This moment of the plan does not exist.',
  'stands-so-already': 'It stands like that already.',
  'unknown-clause': 'This place is not in the accord.',
  'unknown-plan-item': 'This agreement is not in this plan.',
  'unknown-indicator': 'This indicator is not in the accord.',
  'linked-already': 'This link is there already.',
  'trekker-is-no-organisation':
    'A lead is one organisation. For a group, choose the organisation that speaks for it.',
  'changed-since': 'Something else was written after this bulk update. Undo that first.',
  'wrong-cells': 'There are still faults in the pasted cells. Nothing was changed.',
  'kept-elsewhere': 'Its standing is kept at the action point on the same subject.',
  'reason-needed': 'Please say why.',
  'in-the-future': 'This day lies ahead.',
  'done-on-without-done': 'A day of completion goes with the status done only.',
  'no-such-proposal': 'This proposal is no longer waiting for an answer.',
  'nothing-changes': 'It says so already.',
  'unknown-milestone': 'There is no such milestone.',
  'milestone-closed': 'This milestone was reached or dropped already.',
  'not-added': 'What the accord prints is not corrected; only what was added later is.',
  'plan-not-followed':
    'You follow the execution once the plan is adopted. Until then you work on the text.',
  'due-in-the-past': 'That day has passed. Choose a day to come.',
  'round-still-open': 'A round of progress is still open. Close that one first.',
  'nothing-to-ask': 'There are no agreements in the plan yet, so there is nothing to ask.',
  'not-asked-of-you': 'This is not asked of your party.',
  'another-reports': 'Someone else reports on this agreement. You can take it over.',
  'nothing-to-correct': 'Nothing was reported on this, so there is nothing to correct.',
  'status-needed': 'Choose how this agreement stands.',
  'target-not-asked': 'This target does not belong to this agreement. Reload the page.',
  'observed-in-future': 'An observation can not be of a day to come.',
  'observed-twice': 'A target can have one value on one day.',
  'unknown-suggestion': 'This suggestion no longer exists.',
  'suggestion-closed': 'This suggestion was already decided on.',
  'unknown-plan': 'This plan does not exist, or you may not read it.',
  'words-needed': 'Write something with it first.',
  'insurer-not-here':
    'One of these insurers has no access in this region, so it cannot approve here.',
  'unknown-notice': 'This notice does not exist, or belongs to another region.',
  'no-such-point': 'This point is not on the agenda any more.',
  'noted-on-point':
    'A decision or action was recorded on a point that you took off. Put the point back.',
  'not-of-the-region': 'This person has no access in this region.',
  'not-held': 'This can only be done while the report of the meeting is open.',
  'approved-already': 'Your organisation approved this notice already.',
  'before-its-day': 'This can be done on the date given, not before.',
  'no-such-move': 'This cannot be done any more. Reload the page.',
  'not-your-move': 'This is not yours to do, but the other side’s.',
  'not-your-suggestion': 'Only who made the suggestion can withdraw it.',
  'nothing-suggested': 'Nothing differs from the plan yet. Change something first.',
  'suggestion-of-another-type':
    'This part has become a different kind of part in the meantime. Make a new suggestion.',
  'suggestion-overtaken':
    'The plan has been changed in the same place in the meantime. Look at both texts and choose.',
  'key-used-otherwise': 'Something went wrong while sending. Nothing is lost; please try again.',
  'profile-begun-already': 'This region has a profile already. Reload the page.',
  'profile-is-concept': 'There is a concept of this profile already. Go on in that one.',
  'unknown-profile-part': 'This part no longer exists. A colleague has probably removed it.',
  'does-not-fit-the-profile': 'This part does not belong in this kind of profile.',
  'changed-meanwhile':
    'A colleague has changed something in the meantime. Nothing was added; please try again.',
  'profile-adopted-already':
    'This profile has been adopted and no longer changes. Start a revision to continue.',
  'profile-is-empty': 'There is nothing in the profile yet. Write a text or put a figure in first.',
  'no-such-step': 'This step is not possible from where the plan stands.',
  'item-without-title': (count) =>
    count === 1
      ? 'One part of the plan has no title yet.'
      : `${count} parts of the plan have no title yet.`,
  'no-items': 'There is nothing in the plan yet. Put a challenge or an agreement in first.',
  'no-patient-organisation-invited': 'Invite a patient organisation as well.',
  'closes-in-the-past': 'The last day for responses must be after today.',
  'decided-in-the-future': 'The day of the decision is still to come.',
  'no-consultation-held': 'No consultation has been held yet.',
  'nobody-judged': 'Nobody has shared a judgement on the plan yet.',
  'not-a-revision': 'This is not a revision. Only a revision can be dropped.',
  'revision-moved-on':
    'A step was taken on this revision. It can no longer be dropped; take a step back or continue writing.',
  'recorded-on-revision': (count) =>
    count === 1
      ? 'A decision or commitment is recorded on this revision. Withdraw it first.'
      : `${count} decisions or commitments are recorded on this revision. Withdraw them first.`,
  'not-a-signer': 'Your signature is not needed for this step.',
  'signed-already': 'Your organisation has signed already.',
  'content-changed-since':
    'The text has changed since this step was asked for. Ask again, for the current text.',
  'unknown-item': 'This part no longer exists. A colleague has probably removed it.',
  'unknown-level': 'This level no longer exists.',
  'level-exists': 'This level exists already.',
  'level-in-use': 'This level is still in use. Give its parts another level first.',
  'not-placed-there': 'This part is no longer there. A colleague has probably moved it.',
  'placed-there-already': 'This part is already there.',
  'own-descendant': 'A part can not stand below itself.',
  'not-on-record': 'This is not on record (any more). Reload the page.',
  'not-your-party':
    'You record only what concerns your own organisation. Ask a writer of the plan for the rest.',
  'no-evidence':
    'Say where the mandate was laid down. That is needed when you record it for another.',
  'own-mandate': 'A party does not need a mandate for itself. Choose who acts for it.',
  'no-such-round': 'There is no such consultation round. Reload the page.',
  'revised-already': 'A revision was begun already. Go on writing there.',
  'nothing-to-undo': 'There is no step that can be undone.',
  'adopting-stands':
    'Adoption cannot be undone: it was decided and the plan was public. Start a revision.',
  'too-late-to-undo': (count) =>
    `A step can be undone until ${count} days after it. Take a step back now, or start a revision.`,
  'built-on-since':
    'What came after rests on this step: the text changed, or there were responses or decisions. Take a step back.',
  'unknown-revision': 'This text is not there yet. Choose which text was decided on.',
  'not-this-far': 'This can be decided on when the plan is further.',
  'no-such-subject':
    'The minimum acute capacity is set by the ROAZ; it does not belong to a regional plan.',
  'no-mandate': 'This party gave you no mandate to bind it, or the mandate does not hold now.',
  'not-an-agreement': 'This is not an agreement in the plan.',
  ...transformationEn,
});
