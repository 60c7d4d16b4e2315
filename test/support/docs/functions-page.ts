import {
  type FunctionDefinition,
  isFailure,
  writeExample,
  writeResult,
  writeSignature,
} from '#core/functions';

const INTRO = `Fungsi-fungsi ini dipakai di sel seperti fungsi Excel sendiri: ketik \`=SAKIP.\` lalu pilih dari daftar. Hasilnya dihitung ulang begitu sel asalnya berubah.

- **Persen pada skala 100.** Hasil dalam persen berupa angka seperti yang dicetak laporan: capaian 85% adalah \`85\`, sehingga pada kolom "Capaian (%)" langsung tampil 85,00. Jangan memberi format persen pada sel hasilnya (85 akan tampil 8500%); bila format persen diperlukan, bagi hasilnya dengan 100.
- **Masukan dibaca sebagaimana tersimpan.** Fungsi tidak melihat format sel: sel yang tampil 87,50% berisi 0,875. Untuk fungsi yang membandingkan dua angka bersatuan sama (misalnya \`SAKIP.CAPAIAN\`), hal itu tidak berpengaruh, asalkan kedua selnya disimpan dengan cara yang sama. Fungsi yang hasilnya bergantung pada skala menolak pecahan semacam itu dengan penjelasan.
- **Angka berupa teks dibaca**, misalnya \`Rp. 49.990.000,-\`, \`83,42%\`, \`72/BB\`, atau \`84,00 (A)\`. Pada sebuah rentang, semua teks bersama-sama menentukan arti titik dan koma.
- **Rentang menghasilkan rentang.** \`=SAKIP.CAPAIAN(D5:D20; C5:C20)\` mengisi 16 baris sekaligus; satu sel, baris, atau kolom berlaku untuk semuanya. Hasil tidak dibulatkan.
- **Baris kosong tetap kosong.** Bila semua masukan wajib kosong atau bertanda "-", hasilnya teks kosong. Bila hanya sebagian yang terisi, hasilnya \`#N/A\`.
- **Tanpa argumen, masukannya dicari sendiri.** \`=SAKIP.CAPAIAN()\`, \`=SAKIP.PENYERAPAN()\`, \`=SAKIP.EFISIENSI()\`, dan \`=SAKIP.PREDIKAT()\` di dalam tabel yang dikenali mengambil masukan dari barisnya sendiri menurut kepala kolomnya, lalu mengikuti perubahannya dan pengaturan buku kerja (polaritas, batas, skala). Di luar tabel, bila lebih dari satu kolom mungkin dimaksud, atau bila Excel tidak memberitahukan letak selnya, hasilnya \`#N/A\` dengan kalimat yang menyebutkan bentuk dengan argumen. Di Excel tanpa add-in ini dan di program lain, yang tampil adalah hasil terakhir.
- **Galat disertai penjelasan.** \`#VALUE!\`: masukan tidak dapat dipakai. \`#N/A\`: tidak ada yang dapat dihitung. Kalimat penjelasnya muncul pada tanda galat di sebelah sel.

Contoh ditulis untuk komputer dengan pengaturan wilayah Indonesia: argumen dipisahkan titik koma dan desimal memakai koma. Pada pengaturan wilayah Inggris, argumen dipisahkan koma dan desimal memakai titik.`;

/**
 * Writes the page of the add-in's functions: what each gives, takes and answers in its examples.
 *
 * @returns markdown in Bahasa Indonesia, with a line break at its end
 */
export function functionsPage(functions: readonly FunctionDefinition[]): string {
  const list = functions.map(({ name, about }) => `- [SAKIP.${name}](#${anchorOf(name)}): ${about.id}`);
  return `${['# Fungsi SAKIP', INTRO, list.join('\n'), ...functions.map(writeFunction)].join('\n\n')}\n`;
}

function writeFunction(definition: FunctionDefinition): string {
  const { name, about, parameters, notes, examples } = definition;
  return [
    `## SAKIP.${name}`,
    about.id,
    `\`\`\`\n=${writeSignature(definition)}${definition.findsOwnRow ? `\n=SAKIP.${name}()` : ''}\n\`\`\``,
    table(
      ['Argumen', 'Arti'],
      parameters.map((one) => [`\`${one.name}\`${one.optional ? ' (opsional)' : ''}`, one.about.id]),
    ),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')]),
    table(
      ['Contoh', 'Hasil'],
      examples.map((example) => [
        `\`${writeExample(definition, example)}\``,
        isFailure(example.gives)
          ? `\`${writeResult(example.gives)}\` ${example.gives.message}`
          : `\`${writeResult(example.gives)}\``,
      ]),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that a page's reader makes of a heading: lower case, without points. */
function anchorOf(name: string): string {
  return `sakip${name}`.toLowerCase().replaceAll('.', '');
}
