export { formatFor, type Format } from '@iza/documents/texts';
