export { attachFile, attachingRefusal, attachInput, takeFile } from './attach-file.ts';
