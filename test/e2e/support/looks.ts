import type { PaneOptions } from './open-pane';

export interface Look {
  readonly name: string;
  readonly options: PaneOptions;
}

/** How the pane is looked at: Excel's themes, high contrast, the narrowest pane, the other language. */
export const LOOKS: readonly Look[] = [
  { name: 'terang', options: {} },
  { name: 'gelap', options: { dark: true } },
  { name: 'kontras', options: { contrast: true, dark: true } },
  { name: 'sempit', options: { width: 320 } },
  { name: 'english', options: { language: 'en-US', width: 320 } },
];
