import { basicsToTakeIn } from '@shared/company/basics';
import { peopleKnown } from '@shared/company/people';
import { namesakesOf, staleFirst } from '@shared/company/principles';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCompanyPlace } from '../company/company-place';
import { NEW_RECORD } from '../company/record-drafts';
import { useLetterKey } from '../company/use-letter-key';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';
import { useIsDeepRoom } from '../safety/use-is-deep-room';
import { useCompany } from '../state/company-store';
import { ProcessDetails } from './ProcessDetails';
import { ProcessForm } from './ProcessForm';
import { ProcessList } from './ProcessList';
import { addProcess, changeProcess, removeProcess } from './process-commands';
import { draftOf, EMPTY_DRAFT, type ProcessProblem, readProcess } from './process-draft';
import { processDrafts } from './register-drafts';
import { takeInBasics } from './take-in';
import '../company/records.css';

/** The processes of the company: on the left all of them, on the right one with its six checks, or its form. */
export function RegisterPage() {
  const { register } = useText();
  const locale = useLocale();
  const today = useToday();
  const isDeep = useIsDeepRoom();
  const company = useCompany((store) => store.company);
  const table = company.processes;
  const sessions = useCompany((store) => store.sessions);
  const shown = useCompanyPlace((place) => (place.tab === 'processes' ? place.show : null));
  const processes = useMemo(() => staleFirst(Object.values(table), today), [table, today]);
  const [chosenId, setChosenId] = useState(shown);
  const [isLookedAt, setIsLookedAt] = useState(shown !== null);
  const [hasReturned, setHasReturned] = useState(false);
  const { openId, drafts } = processDrafts.use();
  const edit = useRef<HTMLButtonElement>(null);
  const chosen = table[chosenId ?? ''] ?? processes[0] ?? null;
  const draft = openId === null ? undefined : drafts[openId];
  const isFormOpen = draft !== undefined && (openId === NEW_RECORD || openId === chosen?.id);

  const openNew = () => processDrafts.open(NEW_RECORD, EMPTY_DRAFT);
  const openEdit = () => {
    if (chosen !== null) processDrafts.open(chosen.id, draftOf(chosen, locale));
  };
  useLetterKey('n', openNew);
  const waiting = basicsToTakeIn(sessions ?? [], company).length;
  useLetterKey('t', () => void takeInBasics());

  /* In a deep room the list gives way to what was opened; the focus goes where the person goes on. */
  useEffect(() => {
    if (isLookedAt && !isFormOpen) edit.current?.focus();
  }, [isLookedAt, isFormOpen]);

  const back = () => {
    setIsLookedAt(false);
    setHasReturned(true);
  };
  const afterForm = () => setHasReturned(true);
  const save = (): ProcessProblem | Promise<void> => {
    if (draft === undefined || openId === null) return Promise.resolve();
    const people = peopleKnown(sessions ?? []);
    const read = readProcess(draft, { people, locale, today });
    if (!read.ok) return read.error;
    const process = table[openId];
    const saving =
      process === undefined
        ? addProcess(read.value)
        : changeProcess(process, read.value).then((isDone) => (isDone ? openId : null));
    return saving.then((id) => {
      if (id === null) return;
      processDrafts.letGo(openId);
      setChosenId(id);
      afterForm();
    });
  };

  const right =
    isFormOpen && openId !== null ? (
      <ProcessForm
        key={openId}
        title={openId === NEW_RECORD ? register.add : (chosen?.name ?? '')}
        draft={draft}
        namesakes={namesakesOf({ id: openId, name: draft.name }, processes)}
        onType={(typed) => processDrafts.type(openId, typed)}
        onSave={save}
        onLeave={() => {
          processDrafts.close();
          afterForm();
        }}
        onLetGo={() => {
          processDrafts.letGo(openId);
          afterForm();
        }}
      />
    ) : chosen !== null && (!isDeep || isLookedAt) ? (
      <ProcessDetails
        key={chosen.id}
        process={chosen}
        all={processes}
        today={today}
        isTight={isDeep}
        editRef={edit}
        onEdit={openEdit}
        onBack={isDeep ? back : null}
      />
    ) : null;
  return (
    <div className={isDeep ? 'records records--single' : 'records'}>
      {(!isDeep || right === null) && (
        <ProcessList
          processes={processes}
          today={today}
          chosenId={chosen?.id ?? null}
          takesFocus={hasReturned && !isFormOpen && !isLookedAt}
          onChoose={(id) => {
            setChosenId(id);
            setHasReturned(false);
          }}
          onPick={(id) => {
            setChosenId(id);
            setIsLookedAt(isDeep);
          }}
          onOpen={(id) => {
            setChosenId(id);
            if (isDeep) setIsLookedAt(true);
            else openEdit();
          }}
          onRemove={(id) => {
            const process = table[id];
            if (process !== undefined) void removeProcess(process);
          }}
          onNew={openNew}
          waiting={waiting}
          onTakeIn={() => void takeInBasics()}
        />
      )}
      {right}
    </div>
  );
}
