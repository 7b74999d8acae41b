import type { CompanyService } from '../company/company-service';
import type { SessionDigests } from '../company/session-digests';
import { handle, replyWith } from './handle';

export function handleCompany(service: CompanyService, digests: SessionDigests): void {
  handle('company:get', async () => replyWith<'company:get'>(await service.get()));
  handle('company:change', ({ changes, told }) => service.change(changes, told));
  handle('company:undo', ({ id }) => service.undo(id));
  handle('company:redo', () => service.redo());
  handle('company:sessions', () => digests.list());
  handle('company:unreadable', async () =>
    replyWith<'company:unreadable'>(await digests.unreadable()),
  );
}
