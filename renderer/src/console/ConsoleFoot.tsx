import type { UndoableCommandName } from '@shared/domain/commands';
import { Moon, Sun, Undo2, Volume2, VolumeX } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { SegmentedControl } from '../kit/SegmentedControl';
import { toggleMute } from '../run/clock-actions';
import { useAppStore } from '../state/app-store';
import { undo } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';

const CHOICES = ['ask', 'open', 'never'] as const;

/** What is wanted now and then: undo, sounds, colours, and what a second display shall do another day. */
export function ConsoleFoot() {
  const { console: words, run, common, history } = useText();
  const undoName = useSessionStore((store) => store.undoName);
  const settings = useAppStore((store) => store.settings);
  if (settings === null) return null;
  const { isMuted, theme, secondDisplay } = settings;
  return (
    <footer className="screen-footer console__foot">
      <Button
        size="small"
        icon={Undo2}
        data-subject="undo"
        aria-disabled={undoName === null}
        onClick={() => {
          if (undoName !== null) undo();
        }}
      >
        {undoName === null
          ? run.nothingToUndo
          : common.undoThis(history[undoName as UndoableCommandName])}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={isMuted ? Volume2 : VolumeX}
        data-subject="mute"
        onClick={() => void toggleMute()}
      >
        {isMuted ? run.unmute : run.mute}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={theme === 'light' ? Moon : Sun}
        data-subject={theme === 'light' ? 'dark' : 'light'}
        onClick={() => void editSettings({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? run.toDark : run.toLight}
      </Button>
      <p className="console__keys">{words.keysBack}</p>
      <div className="console__choice">
        <span aria-hidden="true">{words.whenSecond}</span>
        <SegmentedControl
          label={words.whenSecond}
          value={secondDisplay}
          options={CHOICES.map((value) => ({ value, word: words.secondChoices[value] }))}
          onChange={(value) => void editSettings({ secondDisplay: value })}
        />
      </div>
    </footer>
  );
}
