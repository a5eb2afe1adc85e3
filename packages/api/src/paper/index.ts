export { paperInput, paperRequest, type PaperInput } from './paper-request.ts';
