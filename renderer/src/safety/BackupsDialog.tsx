import { momentWords } from '@shared/text/moments';
import { useEffect, useMemo, useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useRowList } from '../hooks/use-row-list';
import { useLocale, useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { Dialog } from '../kit/Dialog';
import { PageButtons } from '../pages/PageButtons';
import { useIsDeepRoom } from './use-is-deep-room';
import { goBackTo } from './version-commands';
import { type Earlier, endEarlier } from './versions-store';
import './backups-dialog.css';

/** What stands round the list in the dialog, and one row, in room units. */
const AROUND = 12;
const ROW = 2.9;
const MOST_ROWS = 6;

/** The earlier versions of a session that this computer has; each can be the present one again. */
export function BackupsDialog({ earlier }: { readonly earlier: Earlier }) {
  const { safety, common } = useText();
  const words = safety.backups;
  const locale = useLocale();
  const { high } = useRoomSize();
  const isDeep = useIsDeepRoom();
  const { id, backups } = earlier;
  const names = useMemo(() => backups.map(({ name }) => name), [backups]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const list = useRowList<HTMLOListElement>({
    ids: names,
    perPage: Math.max(1, Math.min(MOST_ROWS, Math.floor((high - AROUND) / ROW))),
    activeId: chosen,
    onActive: setChosen,
  });
  const { listRef } = list;
  /* In the list and not on the button: going back is a decision and not what a stray Enter does. */
  useEffect(() => listRef.current?.querySelector<HTMLElement>('[data-row]')?.focus(), [listRef]);
  const entryOf = (name: string | null) => backups.find((backup) => backup.name === name);
  const timeOf = (savedAt: number) =>
    momentWords(savedAt, locale, Date.now()) || safety.savedUnknown;
  const goBack = async () => {
    const backup = entryOf(list.activeId);
    if (backup === undefined) return;
    setIsBusy(true);
    await goBackTo(id, backup, timeOf(backup.savedAt));
    setIsBusy(false);
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      size="wide"
      onClose={endEarlier}
      actions={
        <>
          <span className="safety-pager">
            <PageButtons of={list} labels={words.pages} />
          </span>
          {!isDeep && (
            <Button variant="quiet" onClick={endEarlier}>
              {common.cancel}
            </Button>
          )}
          {backups.length > 0 && (
            <Button variant="primary" isBusy={isBusy} onClick={() => void goBack()}>
              {words.goBack}
            </Button>
          )}
        </>
      }
    >
      {backups.length === 0 && <p>{words.empty}</p>}
      <ol className="backups" ref={list.listRef} aria-label={words.list}>
        {list.visibleIds.map((name) => {
          const backup = entryOf(name);
          if (backup === undefined) return null;
          const { counts } = backup;
          return (
            <li key={name}>
              <button
                type="button"
                className={classNames(
                  'backup',
                  isDeep && 'backup--deep',
                  name === list.activeId && 'backup--chosen',
                )}
                aria-current={name === list.activeId ? 'true' : undefined}
                {...list.rowProps(name)}
              >
                <span className="backup__time">{timeOf(backup.savedAt)}</span>
                <span className="backup__why">{words.reasons[backup.reason]}</span>
                <span className="backup__counts">
                  {common.notes(counts.notes)} · {common.actions(counts.actions)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
