export { Editor } from './editor.tsx';
export { fetchPageEarly } from './pages.ts';
