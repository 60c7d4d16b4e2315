import { listIndikator } from '../../../src/ui/state/list-indikator';
import { draw } from '../../support/draw';
import { BOOK } from '../books';

describe('listIndikator', () => {
  it('names each indikator once, as first printed, in reading order', () => {
    expect(listIndikator(BOOK)).toEqual([
      { key: 'persentase rumah layak huni', name: 'Persentase rumah layak huni' },
      { key: 'indeks kepuasan masyarakat', name: 'Indeks kepuasan masyarakat' },
    ]);
  });

  it('is empty where there is no table', () => {
    expect(listIndikator(draw('Surat pengantar'))).toEqual([]);
  });
});
