import { parentPort, workerData } from 'node:worker_threads';
import type { MinutesDocument } from '@shared/minutes/blocks';
import { renderDocx } from './render-docx';

/* Answers with the bytes of the document that it was started with, and ends. */
const bytes = await renderDocx(workerData as MinutesDocument);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
