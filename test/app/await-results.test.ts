import { awaitResults } from '#app';
import { at } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';

const busy = draw({ A: '=SAKIP.CAPAIAN(1,2) -> #BUSY!' });

describe('awaiting results', () => {
  it('ends once no formula of these cells is being computed', async () => {
    const port = new MemoryPort(busy);
    let waits = 0;
    await awaitResults(port, [at('A', 'A1')], async () => {
      if (++waits === 2) port.workbook = draw({ A: '=SAKIP.CAPAIAN(1,2) -> 50' });
    });
    expect(waits).toBe(2);
  });

  it('looks at no other cells, takes other errors for results, and does not wait for ever', async () => {
    const waits: number[] = [];
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    await awaitResults(new MemoryPort(busy), [at('A', 'B1')], wait);
    await awaitResults(new MemoryPort(draw({ A: '=1/0 -> #DIV/0!' })), [at('A', 'A1')], wait);
    expect(waits).toEqual([]);
    await awaitResults(new MemoryPort(busy), [at('A', 'A1')], wait);
    expect(waits.length).toBe(10);
  });
});
