import { makeStyles, tokens } from '@fluentui/react-components';
import { LEAST_GRID, LEAST_PANE, NARROW } from './pane-width';

/** Where the parts of the page stand. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    // In a window as narrow as a large zoom makes it, the pane stands below the grid.
    [NARROW]: { flexDirection: 'column', overflowY: 'auto' },
  },
  main: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { flexGrow: 0, flexShrink: 0, flexBasis: 'auto', height: 'max(50vh, 340px)' },
  },
  // Over the grid, which takes no drop itself.
  drop: {
    position: 'absolute',
    inset: 0,
    zIndex: 3,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.9,
    fontSize: tokens.fontSizeBase600,
    pointerEvents: 'none',
  },
  pane: {
    // The grid keeps some room, however wide the pane was in a larger window.
    width: `max(${LEAST_PANE}px, min(var(--pane), 100vw - ${LEAST_GRID}px))`,
    flexShrink: 0,
    [NARROW]: {
      width: 'auto',
      height: 'max(50vh, 400px)',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    // The pane is as high as its place, and not as the window.
    '& > *': { height: '100%' },
    // What the pane lays over itself stays inside.
    position: 'relative',
    zIndex: 1,
  },
});
