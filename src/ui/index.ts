export { Pane, type PaneProps } from './pane';
export { CloseNotice } from './parts/close-notice';
export { createSession, type Session } from './session';
export type { ThemeName } from './themes';
