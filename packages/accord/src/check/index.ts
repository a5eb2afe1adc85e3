export { checkAccord, type AccordCheck } from './check-accord.ts';
