import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DetectedTable } from '#core/report';
import { refocus } from '../../parts/refocus';
import { RecalculatePanel } from './recalculate-panel';
import { useActingWords } from './use-acting-words';

/** Opens what puts formulas in place of a table's typed figures. */
export function Recalculate({ table }: { readonly table: DetectedTable }) {
  const words = useActingWords().recalculate;
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    refocus(() => document.querySelector(`[data-opens="${table.id}"]`));
  };
  return (
    <>
      <div>
        <Button
          size="small"
          data-opens={table.id}
          aria-expanded={open}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {words.open}
        </Button>
      </div>
      {open && <RecalculatePanel table={table} onClose={close} />}
    </>
  );
}
