import { compareCheckingAgain, measureCheckingAgain } from './check-again';
import { compareSteps, measureSteps } from './check-steps';
import { compareReaders, measureReader } from './read-million';

/**
 * `npm run bench`: how long reading a million cells takes and how much memory, beside another reader; how long a
 * workbook is checked again after one cell was typed; and how long the steps are in which a large table is checked.
 */
const [what, ...given] = process.argv.slice(2);
const [first, second] = given;
if (what === 'read' && first !== undefined && second !== undefined) measureReader(first, second);
else if (what === 'again' && first !== undefined) measureCheckingAgain(first);
else if (what === 'steps' && first !== undefined) measureSteps(Number(first));
else {
  compareReaders();
  compareCheckingAgain();
  compareSteps();
}
