/**
 * Why what rests on a formula without a stored result is not checked, in Bahasa Indonesia: no flaw of the report, and
 * gone once Excel has saved the file. Programs that write workbooks without computing them leave such formulas.
 */
export const UNSAVED = 'rumus tanpa nilai tersimpan; buka dan simpan berkas di Excel terlebih dahulu';
