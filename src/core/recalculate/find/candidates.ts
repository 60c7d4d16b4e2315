import type { ReadTable, Report } from '#core/fact';
import { type Candidate, isRefused, type Refused } from './candidate';
import { capaianIn } from './capaian';
import { meansIn } from './means';
import { efisiensiIn, penyerapanIn, sisaIn } from './money';
import { sumsIn } from './sums';

/** All that is known of a table's printed results: how they are computed, or why they are not. */
export function* candidatesIn(report: Report, table: ReadTable): Generator<Candidate | Refused> {
  yield* capaianIn(report, table);
  yield* penyerapanIn(table);
  yield* efisiensiIn(table);
  yield* sisaIn(table);
  yield* meansIn(table);
  yield* sumsIn(report, table);
}

export { type Candidate, isRefused, type Refused };
