import { writeRule, writeRuleList } from '#core/report';
import type { Engine } from './engine';
import { complain, EXIT, type Io } from './io';
import { paintFor, widthFor } from './terminal';

/**
 * `sakip aturan`: the list of the rules, or what one of them checks and why.
 *
 * @returns the exit code
 */
export function aturan(id: string | undefined, io: Io, engine: Engine): number {
  const width = widthFor(io.stdout);
  const paint = paintFor(io);
  if (id === undefined) {
    io.stdout.write(writeRuleList(engine.rules, width, paint));
    return EXIT.clean;
  }
  const rule = engine.rules.find((each) => each.id === id.toLowerCase());
  if (!rule) {
    const known = engine.rules.map((each) => each.id).join(', ');
    complain(io, `Aturan "${id}" tidak dikenal. Aturan yang ada: ${known}.`);
    return EXIT.failed;
  }
  io.stdout.write(writeRule(rule, width, paint));
  return EXIT.clean;
}
