export { forgetAnswered, once } from './once.ts';
