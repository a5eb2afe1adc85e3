export { OwnActions } from '../action/mine/lazy-my-actions.tsx';
