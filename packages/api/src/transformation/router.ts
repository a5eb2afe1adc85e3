import { actorProcedure, reading, router, writing } from '../router/base.ts';
import {
  answerSample,
  answerSampleInput,
  askSample,
  askSampleInput,
  openAlignment,
  readDecision,
  recordStance,
  recordStanceInput,
} from './alignment.ts';
import {
  consentInput,
  giveConsent,
  saveOwnLines,
  saveOwnLinesInput,
  setApplicants,
  setApplicantsInput,
} from './applicants.ts';
import {
  agreeWithChange,
  changedTextInput,
  dropChangedText,
  openChangedText,
  saveChangedSection,
  saveChangedSectionInput,
} from './changed-text.ts';
import {
  answerCheck,
  answerCheckInput,
  openChecks,
  recordCheck,
  recordCheckInput,
} from './check.ts';
import { openCostLines } from './cost-lines.ts';
import { beginTransformation, beginTransformationInput } from './begin-transformation.ts';
import {
  answerQuestion,
  answerQuestionInput,
  askQuestion,
  askQuestionInput,
  saveVerdict,
  saveVerdictInput,
  shareVerdict,
} from './judge.ts';
import { openFollowed, reportResults, reportResultsInput } from './following.ts';
import {
  openInsured,
  openInsuredInput,
  supplyInsured,
  supplyInsuredInput,
  withdrawInsured,
  withdrawInsuredInput,
} from './insured.ts';
import { agreementChoices, comingFrom, comingFromInput, linkedAgreements } from './links.ts';
import { listTransformations, readList } from './list-transformations.ts';
import {
  confirmMilestone,
  milestoneInput,
  payMilestone,
  reportMilestone,
  sendMilestoneBack,
  toldMilestoneInput,
} from './milestones.ts';
import { openOfferedBefore } from './offered-before.ts';
import { openTransformation } from './open-transformation.ts';
import {
  assignInput,
  assignTransformation,
  openMandates,
  recordSigning,
  recordSigningInput,
  withdrawSigning,
  withdrawSigningInput,
} from './own-company.ts';
import {
  preparedInput,
  prepareStep,
  prepareStepInput,
  returnPrepared,
  returnPreparedInput,
  signPrepared,
} from './prepare-step.ts';
import { recuse, recuseInput, withdrawRecusal, withdrawRecusalInput } from './recusals.ts';
import { saveSection, saveSectionInput } from './save-section.ts';
import { chooseShareKey, chooseShareKeyInput } from './shares.ts';
import { listStatements, statementsInput } from './statements.ts';
import {
  askTransformation,
  askTransformationInput,
  signTransformation,
  signTransformationInput,
  withdrawTransformation,
} from './take-step.ts';
import { takeFileAway, takeFileAwayInput } from './take-file-away.ts';
import { transformationInput, transformationWriteInput } from './transformation-scope.ts';

export const transformationRouter = router({
  list: actorProcedure.query(reading(listTransformations, readList)),
  open: actorProcedure.input(transformationInput).query(reading(openTransformation)),
  statements: actorProcedure.input(statementsInput).query(reading(listStatements)),
  followed: actorProcedure.input(transformationInput).query(reading(openFollowed)),
  reportResults: actorProcedure.input(reportResultsInput).mutation(writing(reportResults)),
  offeredBefore: actorProcedure.input(transformationInput).query(reading(openOfferedBefore)),
  changedText: actorProcedure.input(transformationInput).query(reading(openChangedText)),
  saveChanged: actorProcedure.input(saveChangedSectionInput).mutation(writing(saveChangedSection)),
  agreeWithChange: actorProcedure.input(changedTextInput).mutation(writing(agreeWithChange)),
  dropChanged: actorProcedure.input(changedTextInput).mutation(writing(dropChangedText)),
  checks: actorProcedure.input(transformationInput).query(reading(openChecks)),
  recordCheck: actorProcedure.input(recordCheckInput).mutation(writing(recordCheck)),
  answerCheck: actorProcedure.input(answerCheckInput).mutation(writing(answerCheck)),
  costLines: actorProcedure.input(transformationInput).query(reading(openCostLines)),
  agreementChoices: actorProcedure.input(transformationInput).query(reading(agreementChoices)),
  linkedAgreements: actorProcedure.input(transformationInput).query(reading(linkedAgreements)),
  comingFrom: actorProcedure.input(comingFromInput).query(reading(comingFrom)),
  begin: actorProcedure.input(beginTransformationInput).mutation(writing(beginTransformation)),
  save: actorProcedure.input(saveSectionInput).mutation(writing(saveSection)),
  setApplicants: actorProcedure.input(setApplicantsInput).mutation(writing(setApplicants)),
  consent: actorProcedure.input(consentInput).mutation(writing(giveConsent)),
  saveOwnLines: actorProcedure.input(saveOwnLinesInput).mutation(writing(saveOwnLines)),
  askStep: actorProcedure.input(askTransformationInput).mutation(writing(askTransformation)),
  signStep: actorProcedure.input(signTransformationInput).mutation(writing(signTransformation)),
  withdrawStep: actorProcedure
    .input(signTransformationInput)
    .mutation(writing(withdrawTransformation)),
  alignment: actorProcedure.input(transformationInput).query(reading(openAlignment)),
  readDecision: actorProcedure.input(transformationWriteInput).mutation(writing(readDecision)),
  recordStance: actorProcedure.input(recordStanceInput).mutation(writing(recordStance)),
  askSample: actorProcedure.input(askSampleInput).mutation(writing(askSample)),
  answerSample: actorProcedure.input(answerSampleInput).mutation(writing(answerSample)),
  assign: actorProcedure.input(assignInput).mutation(writing(assignTransformation)),
  mandates: actorProcedure.query(reading(openMandates)),
  recordMandate: actorProcedure.input(recordSigningInput).mutation(writing(recordSigning)),
  withdrawMandate: actorProcedure.input(withdrawSigningInput).mutation(writing(withdrawSigning)),
  prepareStep: actorProcedure.input(prepareStepInput).mutation(writing(prepareStep)),
  signPrepared: actorProcedure.input(preparedInput).mutation(writing(signPrepared)),
  returnPrepared: actorProcedure.input(returnPreparedInput).mutation(writing(returnPrepared)),
  saveVerdict: actorProcedure.input(saveVerdictInput).mutation(writing(saveVerdict)),
  shareVerdict: actorProcedure.input(transformationWriteInput).mutation(writing(shareVerdict)),
  askQuestion: actorProcedure.input(askQuestionInput).mutation(writing(askQuestion)),
  answerQuestion: actorProcedure.input(answerQuestionInput).mutation(writing(answerQuestion)),
  takeFileAway: actorProcedure.input(takeFileAwayInput).mutation(writing(takeFileAway)),
  reportMilestone: actorProcedure.input(toldMilestoneInput).mutation(writing(reportMilestone)),
  confirmMilestone: actorProcedure.input(milestoneInput).mutation(writing(confirmMilestone)),
  sendMilestoneBack: actorProcedure.input(toldMilestoneInput).mutation(writing(sendMilestoneBack)),
  payMilestone: actorProcedure.input(milestoneInput).mutation(writing(payMilestone)),
  chooseShareKey: actorProcedure.input(chooseShareKeyInput).mutation(writing(chooseShareKey)),
  recuse: actorProcedure.input(recuseInput).mutation(writing(recuse)),
  withdrawRecusal: actorProcedure.input(withdrawRecusalInput).mutation(writing(withdrawRecusal)),
  insured: actorProcedure.input(openInsuredInput).query(reading(openInsured)),
  withdrawInsured: actorProcedure.input(withdrawInsuredInput).mutation(writing(withdrawInsured)),
  supplyInsured: actorProcedure.input(supplyInsuredInput).mutation(writing(supplyInsured)),
});
