export { publicThemes } from './public-themes.ts';
export { themes } from './themes.ts';
