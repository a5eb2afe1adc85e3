export {
  addSignal,
  addSignalMove,
  findSignal,
  listSignals,
  type SignalMoveRow,
  type SignalRow,
} from './signal.ts';
