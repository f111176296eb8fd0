import { type AttendanceStatus } from '@tiwizi/domain';
import { forgetText, keepText } from '../../shared/room';
import { type Sheet } from './roll';

export interface History {
  sheet: Sheet;
  /** What the sheet was before each step, the latest last. */
  past: readonly Sheet[];
}

const mostSteps = 100;

/** Long enough for the picture of a touch to come first, short enough for nobody to leave in between; milliseconds. */
const keepAfter = 50;

/** The sheet that is being written and its way back; each touch is in the browser's store a moment after it is seen. */
export class SheetStore {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly key: string,
    private history: History,
  ) {}

  readonly read = (): History => this.history;

  readonly statusOf = (personId: string): AttendanceStatus | undefined => this.history.sheet.marks[personId];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Writes what waits before the page goes, however it goes. Answers how to end that. */
  readonly keepToTheEnd = (): (() => void) => {
    const write = () => this.writeNow();
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      write();
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
    };
  };

  /** A step that can be taken back. */
  readonly change = (step: (before: Sheet) => Sheet): void => {
    const { sheet, past } = this.history;
    this.show({ sheet: step(sheet), past: [...past, sheet].slice(-mostSteps) });
    this.keep();
  };

  /** Something else than a step: the letters of a text, or another way back. */
  readonly put = (history: History): void => {
    this.show(history);
    this.keep();
  };

  /** Takes in what is not of this device; it is kept where something that is of it was kept before. */
  readonly meet = (sheet: Sheet): void => {
    this.show({ ...this.history, sheet });
    if (this.timer !== undefined || localStorage.getItem(this.key) !== null) this.keep();
  };

  /** Nothing of this sheet stays in the browser's store. */
  readonly forget = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    forgetText(this.key);
  };

  /** Begins anew from a sheet that is kept elsewhere. */
  readonly begin = (sheet: Sheet): void => {
    this.forget();
    this.show({ sheet, past: [] });
  };

  private show(history: History): void {
    this.history = history;
    this.listeners.forEach((listener) => listener());
  }

  private keep(): void {
    this.timer ??= setTimeout(() => this.writeNow(), keepAfter);
  }

  private writeNow(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    keepText(this.key, JSON.stringify(this.history.sheet));
  }
}
