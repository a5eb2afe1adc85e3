export type { AppName } from '../theme/accents.ts';
export { usePageKeys } from './app-context.tsx';
export type { KeyHint } from './app-context.tsx';
export { AppShell } from './app-shell.tsx';
export type { AppShellProps } from './app-shell.tsx';
export { useOnline } from './connection.tsx';
export { ErrorBoundary } from './error-boundary.tsx';
export type { ErrorBoundaryProps } from './error-boundary.tsx';
export { NotFoundPage } from './not-found.tsx';
export { Page } from './page.tsx';
export type { PageProps } from './page.tsx';
export { Corner, Panel } from './panel.tsx';
export type { PanelProps } from './panel.tsx';
export type { PersonMenuProps } from './person-menu.tsx';
export {
  AppRouter,
  Redirect,
  Route,
  Switch,
  useAddressSetting,
  useLocation,
  useParams,
  useRoute,
  useSearchParams,
} from './router.tsx';
export type { NavGroup, NavItem } from './section-nav.tsx';
export { Switcher } from './switcher.tsx';
export type { SwitcherItem, SwitcherProps } from './switcher.tsx';
export { NoticesProvider, useNotices } from './toasts.tsx';
export type { ToastOptions } from './toasts.tsx';
export { useMedia } from './use-media.ts';
