import { WATCHING } from './constants';

export interface Schedule {
  /** Runs soon, once, however often it is asked: before the next paint, or by a timer where nothing is painted. */
  request: () => void;
  cancel: () => void;
}

/** A frame with a timeout partner: whichever comes first runs, the other is dropped. */
export function createSchedule(view: Window, run: () => void): Schedule {
  let frame: number | null = null;
  let timer: number | null = null;
  const cancel = (): void => {
    if (frame !== null) view.cancelAnimationFrame(frame);
    if (timer !== null) view.clearTimeout(timer);
    frame = timer = null;
  };
  const fire = (): void => {
    cancel();
    run();
  };
  return {
    cancel,
    request: () => {
      if (timer !== null) return;
      timer = view.setTimeout(fire, WATCHING.frameTimeout);
      // Absent in documents that never paint.
      if (typeof view.requestAnimationFrame === 'function') frame = view.requestAnimationFrame(fire);
    },
  };
}

export interface Delay {
  start: () => void;
  cancel: () => void;
  isRunning: () => boolean;
}

/** A single timer that is started at most once at a time. */
export function createDelay(view: Window, milliseconds: number, run: () => void): Delay {
  let timer: number | null = null;
  return {
    isRunning: () => timer !== null,
    cancel: () => {
      if (timer !== null) view.clearTimeout(timer);
      timer = null;
    },
    start: () => {
      timer ??= view.setTimeout(() => {
        timer = null;
        run();
      }, milliseconds);
    },
  };
}
