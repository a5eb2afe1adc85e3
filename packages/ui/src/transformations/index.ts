export { TransformationPage } from './transformation-page.tsx';
export { TransformationsPage } from './transformations-page.tsx';
