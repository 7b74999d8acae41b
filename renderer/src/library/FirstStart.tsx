import type { NoteKind } from '@shared/domain/model';
import { ArrowRight, FolderCog, HardDrive } from 'lucide-react';
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

/** The first start: the three questions as three notes, and one clear thing to do. */
export function FirstStart() {
  const text = useText();
  const words = text.library.first;
  const today = useToday();
  const { high } = useRoomSize();
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  return (
    <>
      <section className={high < LOW_SCREEN ? 'first-start first-start--low' : 'first-start'}>
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
          <Button variant="quiet" data-subject="rehearse" onClick={() => void rehearse()}>
            {text.rehearsal.begin}
          </Button>
          <Button variant="quiet" data-subject="import" onClick={() => void importSession()}>
            {text.library.importFile}
          </Button>
        </div>
      </section>
      <footer className="first-start__foot">
        <HardDrive aria-hidden="true" /> {words.offline}
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
