import { useEffect, useState } from 'react';

/**
 * Lets files be dropped anywhere on the page.
 *
 * @param open given the first of them, and how many there were
 * @returns whether a file is held over the page
 */
export function useDrop(open: (file: File, count: number) => void): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    // Entering a part of the page is told before the leaving of the whole.
    let depth = 0;
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      depth++;
      setDropping(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDropping(false);
    };
    const over = (event: DragEvent) => {
      if (withFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setDropping(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      open(file, 1 + others.length);
    };
    // Before the grid, which has uses of its own for what is dropped.
    const first = { capture: true };
    window.addEventListener('dragenter', enter, first);
    window.addEventListener('dragleave', leave, first);
    window.addEventListener('dragover', over, first);
    window.addEventListener('drop', drop, first);
    return () => {
      window.removeEventListener('dragenter', enter, first);
      window.removeEventListener('dragleave', leave, first);
      window.removeEventListener('dragover', over, first);
      window.removeEventListener('drop', drop, first);
    };
  }, [open]);
  return dropping;
}
