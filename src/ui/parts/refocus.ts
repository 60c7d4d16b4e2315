/**
 * Gives the focus a place again after what had it is gone; does nothing where it is somewhere.
 *
 * @param find the place; the view where there is none
 */
export function refocus(find: () => Element | null | undefined): void {
  // The pane has been drawn again by then.
  setTimeout(() => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const place = find() ?? document.getElementById('view');
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  });
}
