/** @jest-environment jsdom */
import './dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession, Pane } from '#ui';
import { checkResult, finding } from '../support/check-result';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from './books';

/** As many findings as a workbook of many years may give. */
const MANY = 5000;

function openWithMany() {
  const session = createSession(new MemoryPort(BOOK));
  const findings = Array.from({ length: MANY }, (_, i) =>
    finding({ at: { sheet: 'BAB III', row: i, col: 6 }, fingerprint: String(i), table: i % 2 ? 't1' : 't2' }),
  );
  session.dispatch({ type: 'checking' });
  session.dispatch({ type: 'checked', result: checkResult({ findings }) });
  render(<Pane session={session} language="id-ID" theme="light" functions={[]} />);
  return session;
}

const rows = () => document.querySelectorAll('[data-index]').length;

describe('a list of 5000 findings', () => {
  it('draws a page at a time, and counts them all', async () => {
    openWithMany();
    expect(rows()).toBe(100);
    expect(screen.getByRole('button', { name: '5.000 Salah' })).toBeTruthy();
    expect(screen.getByText('BAB III · 2.500 temuan')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan 100 lagi' }));
    expect(rows()).toBe(200);
  });

  it('goes on by the arrow key at the end of a page', async () => {
    openWithMany();
    const last = [...document.querySelectorAll<HTMLElement>('[data-index]')].at(-1) as HTMLElement;
    act(() => last.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(rows()).toBe(200);
    expect((document.activeElement as HTMLElement).dataset.index).toBe(
      String(Number(last.dataset.index) + 2),
    );
  });
});
