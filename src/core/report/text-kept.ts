import { countWords } from '#core/number';
import type { Kept, UnreadableState } from './file-report';
import { oneLine, wrap } from './lines';
import type { TextStyle } from './text-style';

/** Ignores without effect that are named before the rest is only counted. */
const NAMED = 5;

/** What a workbook keeps of its user's decisions: how many findings are ignored, and which ignores hide nothing. */
export function keptLines(kept: Kept | undefined, { width, paint }: TextStyle): string[] {
  if (!kept) return [];
  const { ignored, stale, unreadable } = kept;
  const lines: string[] = [];
  if (unreadable) lines.push(...wrap(UNREADABLE[unreadable], width).map(paint.warning));
  if (ignored.length > 0)
    lines.push(
      ...wrap(`${countWords(ignored.length)} temuan diabaikan menurut catatan di dalam berkas ini.`, width),
    );
  if (stale.length > 0) {
    lines.push(...wrap(`${countWords(stale.length)} pengabaian tidak lagi mengenai temuan apa pun:`, width));
    for (const { rule, about, reason } of stale.slice(0, NAMED)) {
      const [first = '', ...rest] = wrap(oneLine(`${rule}, ${about} (alasan: ${reason})`), width - 4);
      lines.push(`  - ${first}`, ...rest.map((line) => `    ${line}`));
    }
    if (stale.length > NAMED) lines.push(`    dan ${countWords(stale.length - NAMED)} lainnya`);
  }
  return lines;
}

/** What a user is told of a part of ours that can't be read. */
export const UNREADABLE: Readonly<Record<UnreadableState, string>> = {
  damaged:
    'Pengaturan dan pengabaian yang tersimpan di dalam berkas ini rusak; pemeriksaan berjalan tanpa keduanya, dan bagian yang rusak tidak dihapus.',
  newer:
    'Berkas ini menyimpan catatan dari versi SAKIP yang lebih baru; pemeriksaan berjalan tanpa catatan itu, dan tidak ada yang disimpan di atasnya.',
};
