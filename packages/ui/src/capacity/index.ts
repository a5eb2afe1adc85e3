export { CapacityPage } from './capacity-page.tsx';
export { NoticesPage } from './notices-page.tsx';
