import { startEngine } from '@shared/domain/engine';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AlsoIn } from '../../../renderer/src/lessons/AlsoIn';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { useCompany } from '../../../renderer/src/state/company-store';
import { showSession } from '../../../renderer/src/state/session-store';
import { countingPorts, inMemoryBridge, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';
import { THREE_YEARS, THREE_YEARS_COMPANY } from '../../helpers/three-years';

/** A morning of 2027 in which the room has just named a theme. */
function talkAbout(name: string, text: string): void {
  const ports = countingPorts();
  const small = smallSession(ports);
  const meta = { ...small.meta, heldOn: '2027-12-10', organisation: 'Brightwater IT' };
  const stage = Object.values(small.stages).find(({ title }) => title === 'To change');
  const add = { stageId: stage?.id ?? '', texts: [text], authorId: null };
  const noted = run(startEngine({ ...small, meta }), ports, { name: 'note.add', payload: add });
  const noteIds = Object.keys(noted.session.notes);
  const { session } = run(noted, ports, { name: 'theme.add', payload: { noteIds, name } });
  const bridge = inMemoryBridge(session, ports);
  const company = { company: THREE_YEARS_COMPANY, failure: null, undo: null, redo: null };
  bridge.answer('company:get', () => ({ ok: true, value: company }));
  bridge.answer('company:sessions', () => ({ ok: true, value: THREE_YEARS }));
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ settings: TEST_SETTINGS });
  useCompany.setState({ company: THREE_YEARS_COMPANY, sessions: THREE_YEARS });
  showSession({
    session,
    revision: 1,
    labels: { undo: null, redo: null, steps: 0 },
    access: { kind: 'edit' },
  });
  const [theme] = Object.values(session.themes);
  if (theme !== undefined) render(<AlsoIn theme={theme} />);
}

it('tells the room in which years a theme came up before', async () => {
  talkAbout('Nobody finds the wiki', 'Documentation and backup runbooks lie in four places');
  expect(await screen.findByText('also in 2026, 2025, 2024')).toBeDefined();
});

it('says nothing of a theme that is new', async () => {
  talkAbout('Lunch', 'Soup on Thursdays was lovely');
  await act(async () => void (await import('@shared/company/recurring')));
  expect(screen.queryByText(/also in/u)).toBeNull();
});
