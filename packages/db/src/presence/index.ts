export { tellPresence } from './presence.ts';
