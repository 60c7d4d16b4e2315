import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { AREA_IDS } from './areas';
import { LEAST_PANE, MOST_PANE, NARROW, paneWidth, USUAL_PANE } from './pane-width';
import type { PageWords } from './words';

interface PaneEdgeProps {
  readonly words: PageWords;
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** In pixels: how far an arrow key moves the edge. */
const STEP = 24;

const useStyles = makeStyles({
  edge: {
    flexShrink: 0,
    width: '7px',
    // Half of it lies over what it parts, so that it is easily grasped and takes little room.
    marginLeft: '-3px',
    marginRight: '-4px',
    position: 'relative',
    zIndex: 2,
    cursor: 'col-resize',
    touchAction: 'none',
    outlineStyle: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: '3px',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
    ':hover::after': { left: '2px', width: '3px', backgroundColor: tokens.colorBrandStroke1 },
    ':active::after': { left: '2px', width: '3px', backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible::after': { left: '2px', width: '3px', backgroundColor: tokens.colorStrokeFocus2 },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'CanvasText' },
      ':hover::after': { backgroundColor: 'Highlight' },
      ':focus-visible::after': { backgroundColor: 'Highlight' },
    },
    [NARROW]: { display: 'none' },
  },
});

/** The edge between grid and pane: dragged, or moved by the arrow keys, it makes the pane wider or narrower. */
export function PaneEdge({ words, width, onWidth }: PaneEdgeProps) {
  const styles = useStyles();
  const dragging = useRef(false);
  const press = (event: KeyboardEvent) => {
    const wanted = widthAfter(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(paneWidth(wanted, window.innerWidth));
  };
  const take = (event: PointerEvent) => {
    if (event.button !== 0) return;
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    if (dragging.current) onWidth(paneWidth(window.innerWidth - event.clientX, window.innerWidth));
  };
  const leave = () => {
    dragging.current = false;
  };
  return (
    // A line that can be moved has no element of its own in HTML.
    // biome-ignore lint/a11y/useSemanticElements: <hr> can't be moved
    <div
      className={styles.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={words.paneWidth}
      aria-controls={AREA_IDS.pane}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={MOST_PANE}
      aria-valuenow={width}
      aria-valuetext={words.pixels(width)}
      title={words.paneWidthHint}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={leave}
      onPointerCancel={leave}
      onDoubleClick={() => onWidth(USUAL_PANE)}
    />
  );
}

/** The pane is at the right: its edge goes to the left where the pane is to be wider. */
function widthAfter(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return width + STEP;
  if (key === 'ArrowRight') return width - STEP;
  if (key === 'Home') return LEAST_PANE;
  if (key === 'End') return MOST_PANE;
  return key === 'Enter' ? USUAL_PANE : undefined;
}
