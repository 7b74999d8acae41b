import { agendaNamed, ownAgendaOf, ownAgendasOf } from '@shared/company/own-agendas';
import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { IconButton } from '../kit/IconButton';
import { TextField } from '../kit/TextField';
import { PageButtons } from '../pages/PageButtons';
import { pageOf } from '../pages/page-of';
import { useCompany } from '../state/company-store';
import { useSession } from '../state/session-store';
import { removeOwnAgenda, saveOwnAgenda } from './own-agenda-commands';
import './own-agendas.css';

const PER_PAGE = 3;
const PER_PAGE_IN_DEEP_ROOM = 1;
const FORM = 'own-agenda-form';

/** Keeps the present agenda under a name, and lets go of those that were kept. */
export function OwnAgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const { ownAgendas, common } = useText();
  const session = useSession((open) => open);
  const company = useCompany((store) => store.company);
  const agendas = ownAgendasOf(company);
  const [name, setName] = useState(() => ownAgendaOf(stagesOf(session), agendas)?.name ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const [at, setAt] = useState(0);
  const perPage = useIsCloseUp() ? PER_PAGE_IN_DEEP_ROOM : PER_PAGE;
  const { page, pageCount, visible } = pageOf(agendas, perPage, at);
  const same = isBlank(name) ? null : agendaNamed(name, agendas);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(name)) {
      setIsRefused(true);
      return;
    }
    void saveOwnAgenda(name, session, agendas).then((isDone) => {
      if (isDone) onClose();
    });
  };
  return (
    <Dialog
      title={ownAgendas.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <PageButtons of={{ page, pageCount, showPage: (next) => setAt(next * perPage) }} />
          <Button variant="primary" type="submit" form={FORM}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className="own-agenda-form" onSubmit={save}>
        <TextField
          label={ownAgendas.name}
          value={name}
          maxLength={500}
          placeholder={ownAgendas.example}
          hint={same === null ? ownAgendas.hint : ownAgendas.replaces(same.name)}
          error={isRefused && isBlank(name) ? ownAgendas.needed : undefined}
          onChange={setName}
        />
      </form>
      {agendas.length > 0 && (
        <ul className="own-agendas" aria-label={ownAgendas.list}>
          {visible.map((own) => (
            <li key={own.id}>
              <span dir="auto">{own.name}</span>
              <IconButton
                icon={Trash2}
                label={ownAgendas.remove(own.name)}
                onClick={() => void removeOwnAgenda(own)}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
