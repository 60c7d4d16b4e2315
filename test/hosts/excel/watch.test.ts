import { excelWorld } from '../../contract/worlds';
import { draw } from '../../support/draw';
import { deleteSheet } from '../../support/office';

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('watching in Excel', () => {
  it('tells when a sheet comes or goes, until it ends', async () => {
    const { port, host } = excelWorld(draw({ A: 'x', B: 'y', C: 'z' }));
    let told = 0;
    const end = await port.watch(() => told++);
    deleteSheet(host, 'B');
    await later();
    expect(told).toBe(1);
    host.tell('added', { worksheetId: '{NEW}', source: 'Local' });
    await later();
    expect(told).toBe(2);
    await end();
    expect([...host.listening]).toEqual([]);
  });
});
