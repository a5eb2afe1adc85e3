export { Excerpt } from './excerpt.tsx';
