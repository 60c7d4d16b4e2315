export { Pane, type PaneProps } from './pane';
export { createSession, type Session } from './session';
export type { ThemeName } from './themes';
