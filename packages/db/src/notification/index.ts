export {
  digestReaders,
  recipientsAround,
  takeDigest,
  type DigestReader,
  type Recipient,
} from './recipients.ts';
export { ownNotifications, saveNotifications, type OwnNotifications } from './settings.ts';
export { takeSteps, type StepHappened } from './steps.ts';
