export { PracticesPage } from './practices-page.tsx';
