import type { SessionService } from '../session/session-service';
import { handle, replyWith } from './handle';

export function handleSession(service: SessionService): void {
  handle('session:get', () => replyWith<'session:get'>(service.view()));
  handle('session:dispatch', (command) => service.dispatch(command));
  handle('session:undo', () => service.undo());
  handle('session:redo', () => service.redo());
}
