export { createSession } from './create-session';
export type { Session } from './session';
