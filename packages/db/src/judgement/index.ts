export {
  ownJudgement,
  saveJudgement,
  shareJudgement,
  sharedJudgements,
  type OwnJudgement,
  type SharedJudgement,
} from './judgement.ts';
