import { IEditorBridgeService, IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { OpenGrid } from './open-grid';

/**
 * Gives a cell that reaches beyond what is seen, such as a merged title, the room to type that is seen of it: the grid
 * library reckons with less than none where its text is centred, and loses letters.
 */
export function giveRoomToType({ injector, unit }: OpenGrid): void {
  const bridge = injector.get(IEditorBridgeService);
  const stateOf = bridge.getEditCellState.bind(bridge);
  bridge.getEditCellState = () => {
    const state = stateOf();
    const seen = injector.get(IRenderManagerService).getRenderById(unit)?.engine.width;
    if (!state || seen === undefined) return state;
    const { startX, endX } = state.position;
    if (endX <= seen || startX >= seen) return state;
    return { ...state, position: { ...state.position, endX: seen } };
  };
}
