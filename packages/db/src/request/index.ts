export { claim, forgetAnswered, once, type Claim } from './once.ts';
