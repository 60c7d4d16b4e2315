export { finish, gathered, inSlices, SLICE, type Steps, telling } from './steps';
