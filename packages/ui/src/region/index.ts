export { RegionPage } from './region-page.tsx';
