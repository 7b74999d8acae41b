import type { NoteKind } from '@shared/domain/model';
import { ArrowRight, Drama, FolderCog, HardDrive } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useToday } from '../fields/use-today';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { NoteMark } from '../kit/NoteMark';
import { chooseFolder } from '../safety/save-commands';
import { createSession, importSession, openSample, rehearse } from './library-commands';
import '../kit/note-card.css';
import './first-start.css';

const QUESTIONS = ['well', 'change', 'idea'] as const satisfies readonly NoteKind[];

/** Where letters are very large, the invitation stands without its notes. */
const LOW_SCREEN = 24;
/** In a foot of fewer room units it would lie on the choice of a folder. */
const WIDE_FOOT = 44;

/** The first start: the three questions as three notes, and one clear thing to do. */
export function FirstStart() {
  const text = useText();
  const words = text.library.first;
  const today = useToday();
  const { high, wide } = useRoomSize();
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  const isLow = high < LOW_SCREEN;
  const isInFoot = !isLow && wide >= WIDE_FOOT;
  const rehearsing = (
    <Button
      variant="quiet"
      size="small"
      icon={Drama}
      data-subject="rehearse"
      title={text.rehearsal.begin}
      onClick={() => void rehearse()}
    >
      {text.rehearsal.short}
    </Button>
  );
  return (
    <>
      <section className={isLow ? 'first-start first-start--low' : 'first-start'}>
        <h1>{words.title}</h1>
        <p className="first-start__lead">{words.lead}</p>
        <div className="first-start__notes">
          {QUESTIONS.map((kind) => (
            <div key={kind} className={`first-start__note note-card-${kind}`}>
              <p className="note-card-paper">
                <span className="first-start__kind">
                  <NoteMark kind={kind} /> {text.common.noteKinds[kind]}
                </span>
                {words[kind]}
              </p>
            </div>
          ))}
        </div>
        <div className="first-start__actions">
          <Button
            variant="primary"
            trailingIcon={ArrowRight}
            ref={begin}
            onClick={() => void createSession(today)}
          >
            {words.begin}
          </Button>
          <Button variant="quiet" data-subject="sample" onClick={() => void openSample()}>
            {text.library.sample}
          </Button>
          <Button variant="quiet" data-subject="import" onClick={() => void importSession()}>
            {text.library.importFile}
          </Button>
        </div>
      </section>
      <footer className="first-start__foot">
        <HardDrive aria-hidden="true" /> {words.offline}
        {isInFoot && rehearsing}
        <Button
          variant="quiet"
          size="small"
          icon={FolderCog}
          className="first-start__folder"
          onClick={() => void chooseFolder()}
        >
          {text.safety.save.chooseFolder}
        </Button>
      </footer>
    </>
  );
}
