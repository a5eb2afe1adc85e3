export { PresenceProvider } from './presence-context.ts';
export { AlsoHere, TypesHere, useTypingMarks } from './presence-words.tsx';
export { placeOfTyping } from './typing-place.ts';
export { usePresence } from './use-presence.ts';
