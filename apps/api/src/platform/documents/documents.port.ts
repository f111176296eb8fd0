import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '../problem/problem';
import { type PrintLocale } from './print-query.dto';
import { type Sheet, type Typeset } from './typesetter.worker';

interface Order {
  sheet: Sheet;
  done(pdf: Buffer): void;
  failed(error: Error): void;
}

const waitingAtMost = 20;
const secondsAtMost = 20;
const templates = join(__dirname, '../..');

/**
 * Prints. One page takes some 20 ms of pure computing: a worker thread does it, one order after the other, so that no
 * other request waits for it.
 */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly logger = new Logger('Documents');
  private readonly waiting: Order[] = [];
  private current: Order | null = null;
  private worker: Worker | null = null;
  private patience: NodeJS.Timeout | undefined;

  /**
   * The PDF of a template with `data` in it. `template` is a path below src: 'slices/diagnostics/print/result.typ'.
   * Too many orders, or one that takes too long, is a 503; a template at fault is a defect of ours, hence a 500.
   */
  pdf(template: string, locale: PrintLocale, data: object): Promise<Buffer> {
    if (this.waiting.length >= waitingAtMost) return Promise.reject(tooBusy());
    return new Promise<Buffer>((done, failed) => {
      this.waiting.push({ sheet: { template, json: JSON.stringify({ ...data, locale }) }, done, failed });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    for (const order of this.waiting.splice(0)) order.failed(tooBusy());
    await this.worker?.terminate();
  }

  private next(): void {
    if (this.current !== null) return;
    const order = this.waiting.shift();
    if (order === undefined) return;
    this.current = order;
    const worker = (this.worker ??= this.hire());
    this.patience = setTimeout(() => this.lose(worker), secondsAtMost * 1000);
    worker.postMessage(order.sheet);
  }

  private settle(how: (order: Order) => void): void {
    clearTimeout(this.patience);
    const order = this.current;
    this.current = null;
    if (order !== null) how(order);
    this.next();
  }

  /** A worker that broke or answers no more is let go; the next order hires another. */
  private lose(worker: Worker): void {
    if (worker !== this.worker) return;
    this.worker = null;
    void worker.terminate();
    this.settle((order) => order.failed(tooBusy()));
  }

  private hire(): Worker {
    const file = require.resolve('./typesetter.worker');
    // Run from its source, as tests do, it needs somebody to read TypeScript.
    const execArgv = extname(file) === '.ts' ? ['--require', require.resolve('esbuild-register')] : [];
    const worker = new Worker(file, { workerData: { templates }, execArgv });
    worker.unref();
    worker.on('message', (reply: Typeset) =>
      this.settle((order) =>
        'pdf' in reply ? order.done(Buffer.from(reply.pdf)) : order.failed(new Error(reply.fault)),
      ),
    );
    worker.on('error', (error) => {
      this.logger.error({ message: 'printing', detail: error.message });
      this.lose(worker);
    });
    worker.on('exit', () => this.lose(worker));
    return worker;
  }
}

const tooBusy = () => new Problem(503, 'printing-busy', {}, [], { 'retry-after': '5' });
