export { attachFile, attachingAnswer, attachInput, takeFile } from './attach-file.ts';
