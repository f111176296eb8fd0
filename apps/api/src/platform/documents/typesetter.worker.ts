import { parentPort, workerData } from 'node:worker_threads';
import { Typesetter } from './typesetter';

export interface Sheet {
  template: string;
  json: string;
}

export type Typeset = { pdf: Uint8Array } | { fault: string };

const typesetter = new Typesetter((workerData as { templates: string }).templates);

parentPort?.on('message', ({ template, json }: Sheet) => {
  let reply: Typeset;
  try {
    reply = { pdf: typesetter.pdf(template, json) };
  } catch (error) {
    reply = { fault: (error as Error).message };
  }
  parentPort?.postMessage(reply);
});
