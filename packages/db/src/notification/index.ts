export {
  digestReaders,
  recipientsAround,
  takeDigest,
  type DigestReader,
  type Recipient,
} from './recipients.ts';
export { ownNotifications, saveNotifications, type OwnNotifications } from './settings.ts';
export { takeTold, type ToldEvent } from './steps.ts';
