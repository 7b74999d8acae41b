import type { Session } from '@shared/domain/model';
import { peopleOf } from '@shared/domain/selectors';
import type { ImportTarget } from '@shared/import/columns';
import { en } from '@shared/text/en';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Importing } from '../../../renderer/src/importing/Importing';
import { closeImport, openImport } from '../../../renderer/src/importing/importing-store';
import { startWindow } from '../../../renderer/src/start-window';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { undo } from '../../../renderer/src/state/commands';
import { showSession } from '../../../renderer/src/state/session-store';
import { countingPorts, inMemoryBridge, TEST_SETTINGS } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';

const words = en.importing;
const COUNTS = { notes: 0, writers: 0, people: 0, actions: 0, owned: 0 };

afterEach(() => act(closeImport));

async function open(
  target: ImportTarget,
  change: (session: Session) => Session = (session) => session,
) {
  const ports = countingPorts();
  const bridge = inMemoryBridge(change(smallSession(ports)), ports);
  Object.defineProperty(window, 'lessons', { value: bridge, configurable: true });
  useAppStore.setState({ notices: [], announcement: '' });
  showSession(null);
  await startWindow();
  useAppStore.setState({ screen: 'setup', settings: TEST_SETTINGS });
  const user = userEvent.setup();
  render(<Importing />);
  act(() => openImport(target));
  const session = () => bridge.engine().session;
  const paste = async (text: string) => {
    screen.getByRole('textbox').focus();
    await user.paste(text);
    await user.keyboard('{Control>}{Enter}{/Control}');
  };
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  return { bridge, user, session, paste, settled };
}

const heading = () => screen.getByRole('heading').textContent;
const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
const choice = (line: number) => screen.getByRole('combobox', { name: words.choiceFor(line) });
const apply = () => screen.getByRole('button', { name: new RegExp(`^${words.apply}`) });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
/** What stands below the field, as it is read with it. */
const problem = () =>
  document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent;
const notices = () => useAppStore.getState().notices.map(({ text }) => text);

describe('the dialog for lists that were collected beforehand', () => {
  it('begins in the field, keeps what is pasted, and asks for a list where there is none', async () => {
    const { user, session } = await open('notes');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.click(screen.getByRole('button', { name: new RegExp(words.look) }));
    expect(problem()).toBe(words.nothing);
    await user.type(screen.getByRole('textbox'), 'half a no');
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(session().drafts['pasted-list']?.text).toBe('half a no');
  });

  it('S18: keeps a pasted list in the window only where no names are kept, says so, and lets go of it at the end', async () => {
    const { session, paste, settled, user } = await open('notes', (one) => ({
      ...one,
      meta: { ...one.meta, names: 'never' },
    }));
    expect(screen.getByText(words.notKept)).toBeDefined();
    await paste('Ada;Went well;Good');
    await settled();
    expect(session().drafts).toEqual({});
    act(closeImport);
    act(() => openImport('notes'));
    expect(field().value).toBe('Ada;Went well;Good');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(apply());
    await settled();
    expect(Object.values(session().notes).map(({ text }) => text)).toEqual(['Good']);
    act(() => openImport('notes'));
    expect(field().value).toBe('');
  });

  it('says what was brought in, and nothing behind it', async () => {
    const { user, paste, settled } = await open('people');
    await paste('Name;Role\nDan;Engineer\nEva;Sales');
    const said: string[] = [];
    const stop = useAppStore.subscribe(({ announcement }) => said.push(announcement));
    await user.click(apply());
    await settled();
    stop();
    expect(said.filter((one) => one.startsWith(words.sum(COUNTS, 2)))).toEqual([]);
    expect(notices()).toEqual([words.done({ ...COUNTS, people: 2 })]);
  });

  it('shows each line with its verdict, and brings the fine ones in at Enter', async () => {
    const { user, session, paste, settled } = await open('notes');
    await paste('Name;Question;Note\nAda;Went well;Good\nZed;;Strange\n;;Nobody’s');
    expect(heading()).toBe(words.sum({ ...COUNTS, notes: 2, writers: 1 }, 1));
    expect(lines()[0]).toContain(`${words.fine} · Ada · Went well`);
    expect(lines()[1]).toContain(words.problems['person-unknown']('Zed'));
    expect(document.activeElement).toBe(apply());
    await user.keyboard('{Enter}');
    await settled();
    expect(Object.values(session().notes).map(({ text }) => text)).toEqual(['Good', 'Nobody’s']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(notices()).toEqual([words.done({ ...COUNTS, notes: 2, writers: 1 })]);
    expect(session().drafts['pasted-list']).toBeUndefined();
    act(undo);
    await settled();
    expect(session().notes).toEqual({});
  });

  it('settles a line as somebody chooses: its question, and the person who joins the list', async () => {
    const { user, session, paste, settled } = await open('notes');
    await paste('Name;Question;Note\nZed;Lunch;Strange\nAda;;Good');
    expect(screen.queryByRole('combobox', { name: words.choiceFor(2) })).toBeNull();
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.questionFor(2) }),
      'To change',
    );
    await user.selectOptions(choice(2), words.choices.add('Zed'));
    expect(heading()).toBe(words.sum({ ...COUNTS, notes: 2, writers: 2, people: 1 }, 0));
    await user.click(apply());
    await settled();
    const zed = peopleOf(session()).find(({ name }) => name === 'Zed');
    const strange = Object.values(session().notes).find(({ text }) => text === 'Strange');
    expect(session().stages[strange?.stageId ?? '']?.title).toBe('To change');
    expect(strange?.authorId).toBe(zed?.id);
  });

  it('takes a question that was chosen once for all that ask the same unknown one', async () => {
    const { user, paste } = await open('notes');
    await paste('Timestamp,Name,What could be better?\n1,Ada,One\n2,Ben,Two');
    expect(heading()).toBe(words.sum(COUNTS, 2));
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.questionFor(2) }),
      'To change',
    );
    expect(heading()).toBe(words.sum({ ...COUNTS, notes: 2, writers: 2 }, 0));
  });

  it('row 73: says how the rest of a long list comes in, and keeps the list for that', async () => {
    const { user, paste, settled, session } = await open('people');
    await paste(Array.from({ length: 203 }, (_, at) => `Person ${at}`).join('\n'));
    expect(screen.getByText(words.later(3))).toBeDefined();
    await user.click(apply());
    await settled();
    expect(notices()).toEqual([`${words.done({ ...COUNTS, people: 200 })} ${words.later(3)}`]);
    act(() => openImport('people'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(heading()).toBe(words.sum({ ...COUNTS, people: 3 }, 200));
    await user.click(apply());
    await settled();
    expect(peopleOf(session())).toHaveLength(206);
    expect(session().drafts).toEqual({});
  });

  it('adds everybody who is missing with one button', async () => {
    const { user, paste } = await open('notes');
    await paste('Name;Note\nZed;One\nYves;Two\nzed;Three');
    await user.click(screen.getByRole('button', { name: words.addMissing(2) }));
    expect(heading()).toBe(words.sum({ ...COUNTS, notes: 3, writers: 2, people: 2 }, 0));
  });

  it('shows only the lines with problems where that is wanted', async () => {
    const { user, paste } = await open('people');
    await paste('Name;Since\nDan;2019\nada;\nEva;2020');
    await user.click(screen.getByRole('checkbox', { name: words.problemsOnly(1) }));
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain(words.problems['name-on-list']());
  });

  it('turns pages by Page down and Page up', async () => {
    const { user, paste } = await open('notes');
    await paste(Array.from({ length: 40 }, (_, at) => `Note ${at + 1}`).join('\n'));
    const perPage = lines().length;
    expect(perPage).toBeLessThan(40);
    await user.keyboard('{PageDown}');
    expect(lines()[0]).toContain(`Note ${perPage + 1}`);
    await user.keyboard('{PageUp}');
    expect(lines()[0]).toContain('Note 1');
  });

  it('WC2: leaves an action of “team” out until one owner or none is chosen', async () => {
    const { user, session, paste, settled } = await open('actions');
    await paste('Action;Owner\nCall back;team\nWrite it down;Ada and Ben\nOne list;Ben');
    expect(heading()).toBe(words.sum({ ...COUNTS, actions: 1, owned: 1 }, 2));
    expect(lines()[0]).toContain(words.problems['owner-many']('team'));
    await user.selectOptions(choice(2), words.choices.withoutOwner);
    await user.selectOptions(choice(3), words.choices.owner('Ada'));
    expect(heading()).toBe(words.sum({ ...COUNTS, actions: 3, owned: 2 }, 0));
    await user.click(apply());
    await settled();
    const names = new Map(peopleOf(session()).map(({ id, name }) => [id, name]));
    expect(
      Object.values(session().actions).map(({ text, ownerId }) => [text, names.get(ownerId ?? '')]),
    ).toEqual([
      ['Call back', undefined],
      ['Write it down', 'Ada'],
      ['One list', 'Ben'],
    ]);
  });

  it('PF6: names nobody who wrote a note where the names are hidden', async () => {
    const { paste } = await open('notes', (session) => ({
      ...session,
      meta: { ...session.meta, names: 'hidden' },
    }));
    await paste('Name;Note\nAda;Good\nZed;Strange');
    expect(screen.getByRole('dialog').textContent).not.toMatch(/Ada|Zed/);
    expect(choice(3).textContent).toContain(words.choices.withoutName);
  });

  it('goes back to what was pasted', async () => {
    const { user, paste } = await open('notes');
    await paste('One thing');
    await user.click(screen.getByRole('button', { name: words.back }));
    expect(field().value).toBe('One thing');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('goes back at Escape, and keeps every choice for the lines that are still there', async () => {
    const { user, paste } = await open('notes');
    await paste('Name;Note\nZed;One\nYves;Two\nAda;Three');
    await user.selectOptions(choice(3), words.choices.withoutName);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeDefined();
    expect(field().value).toBe('Name;Note\nZed;One\nYves;Two\nAda;Three');
    expect(document.activeElement).toBe(field());
    await user.clear(field());
    await paste('Name;Note\nBen;New\nZed;One\nYves;Two');
    expect(choice(4)).toHaveProperty('value', 'without');
    expect(choice(3)).toHaveProperty('value', 'out');
    act(closeImport);
    act(() => openImport('notes'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(choice(4)).toHaveProperty('value', 'without');
  });

  it('forgets the choices once the list has come in', async () => {
    const { user, paste, settled } = await open('notes');
    const list = 'Name;Note\nZed;One\nAda;Two';
    await paste(list);
    await user.selectOptions(choice(2), words.choices.withoutName);
    await user.click(apply());
    await settled();
    act(() => openImport('notes'));
    expect(field().value).toBe('');
    await paste(list);
    expect(choice(2)).toHaveProperty('value', 'out');
  });

  it('has a file that was looked at again after Escape, also where the sheet was closed', async () => {
    const { bridge, user, settled } = await open('people');
    bridge.answer('import:chooseFile', () => ({
      ok: true,
      value: { kind: 'text', fileName: 'team.csv', text: 'Name\nJürgen\nEva', wasGuessed: false },
    }));
    await user.click(screen.getByRole('button', { name: words.chooseFile }));
    await user.selectOptions(choice(3), words.choices.out);
    await user.keyboard('{Escape}');
    act(closeImport);
    act(() => openImport('people'));
    await user.click(screen.getByRole('button', { name: words.lookAgain('team.csv') }));
    expect(heading()).toBe(words.sum({ ...COUNTS, people: 1 }, 1));
    await user.click(apply());
    await settled();
    act(() => openImport('people'));
    expect(screen.queryByRole('button', { name: words.lookAgain('team.csv') })).toBeNull();
  });

  it('offers what was chosen for a name for all lines of that name, until another is chosen', async () => {
    const { user, paste } = await open('notes');
    await paste('Name;Note\nZed;One\nYves;Two\nzed;Three\nZed;Four');
    const all = (what: string) =>
      screen.queryByRole('button', { name: words.forAll(what, 3, 'Zed') });
    expect(all(words.choices.out)).toBeNull();
    await user.selectOptions(choice(2), words.choices.withoutName);
    const button = all(words.choices.withoutName);
    if (button === null) throw new Error('An offer expected');
    await user.click(button);
    expect(heading()).toBe(words.sum({ ...COUNTS, notes: 3 }, 1));
    expect(all(words.choices.withoutName)).toBeNull();
    expect(document.activeElement).toBe(apply());
    await user.selectOptions(choice(5), words.choices.out);
    const back = all(words.choices.out);
    if (back === null) throw new Error('An offer expected');
    await user.click(back);
    expect(heading()).toBe(words.sum(COUNTS, 4));
  });

  it('PF6: names nobody in the offer for all lines of a name where the names are hidden', async () => {
    const { user, paste } = await open('notes', (session) => ({
      ...session,
      meta: { ...session.meta, names: 'hidden' },
    }));
    await paste('Name;Note\nZed;One\nZed;Two');
    await user.selectOptions(choice(2), words.choices.withoutName);
    expect(
      screen.getByRole('button', { name: words.forAll(words.choices.withoutName, 2, '') }),
    ).toBeDefined();
    expect(screen.getByRole('dialog').textContent).not.toContain('Zed');
  });

  it('asks which column is the note, and brings in what was said', async () => {
    const { user, paste, session, settled } = await open('notes');
    await paste('Wort;Kopf\nGut war es;Zoe Lind\nSo lala;Dan Moss');
    expect(heading()).toBe(words.sum(COUNTS, 3));
    expect(lines()[1]).toContain(words.problems['columns-unclear']());
    expect(document.activeElement).toBe(
      screen.getByRole('combobox', { name: words.askedColumns.note }),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.askedColumns.note }),
      '1: Wort',
    );
    expect(screen.getByText(words.unread(['Kopf']))).toBeDefined();
    expect(lines()[0]).toContain(words.problems['head-likely']());
    await user.click(apply());
    await settled();
    expect(Object.values(session().notes).map(({ text }) => text)).toEqual([
      'Gut war es',
      'So lala',
    ]);
  });

  it('says how a name was read that has the last name first', async () => {
    const { user, paste, session, settled } = await open('people');
    await paste('Name;Role\nMüller, Jörg;Sales\nDan;');
    expect(lines()[0]).toContain(words.readAs('Müller, Jörg', 'Jörg Müller'));
    expect(lines()[1]).not.toContain('read as');
    await user.click(apply());
    await settled();
    expect(peopleOf(session()).map(({ name }) => name)).toContain('Jörg Müller');
  });

  it('warns of a day that is over beside an action that comes in', async () => {
    const { paste } = await open('actions');
    await paste('Action;Owner;Due\nCall;Ada;1.1.2020');
    expect(lines()[0]).toContain(words.problems['day-past']('1.1.2020'));
    expect(screen.getByRole('listitem').getAttribute('data-problem')).toBe('true');
    expect(heading()).toBe(words.sum({ ...COUNTS, actions: 1, owned: 1 }, 0));
  });

  it('brings in at Enter also after pages were turned with the mouse, or nothing has the focus', async () => {
    const { user, session, paste, settled } = await open('notes');
    await paste(Array.from({ length: 40 }, (_, at) => `Note ${at + 1}`).join('\n'));
    await user.click(screen.getByRole('button', { name: en.setup.nextPage }));
    expect(lines()[0]).not.toContain('Note 1Fine');
    expect(document.activeElement).toBe(apply());
    act(() => apply().blur());
    await user.keyboard('{Enter}');
    await settled();
    expect(Object.values(session().notes)).toHaveLength(40);
  });

  it('turns one page more at Enter where the arrow has the focus by the keyboard', async () => {
    const { user, paste } = await open('notes');
    await paste(Array.from({ length: 40 }, (_, at) => `Note ${at + 1}`).join('\n'));
    const next = screen.getByRole('button', { name: en.setup.nextPage });
    act(() => next.focus());
    await user.keyboard('{Enter}');
    expect(lines()[0]).not.toContain('Note 1Fine');
    expect(document.activeElement).toBe(next);
  });

  it('reads a chosen file, and says where its letters were guessed', async () => {
    const { bridge, user } = await open('people');
    bridge.answer('import:chooseFile', () => ({
      ok: true,
      value: { kind: 'text', fileName: 'team.csv', text: 'Name\nJürgen', wasGuessed: true },
    }));
    await user.click(screen.getByRole('button', { name: words.chooseFile }));
    expect(heading()).toBe(words.sum({ ...COUNTS, people: 1 }, 0));
    expect(screen.getByRole('dialog').textContent).toContain(words.guessed('team.csv'));
  });

  it('row 67: says in the sheet itself why a file is none, and keeps what was pasted', async () => {
    const { bridge, user } = await open('notes');
    bridge.answer('import:chooseFile', () => ({
      ok: true,
      value: { kind: 'refused', fileName: 'table.xlsx', reason: 'not-text' },
    }));
    await user.type(screen.getByRole('textbox'), 'One thing');
    await user.click(screen.getByRole('button', { name: words.chooseFile }));
    expect(problem()).toBe(words.refused['not-text']('table.xlsx'));
    expect(field().value).toBe('One thing');
  });

  it('row 74: keeps lines and choices where the session refuses them, and says why', async () => {
    const { bridge, user, paste, settled } = await open('notes');
    await paste('One thing');
    bridge.answer('session:dispatch', () => ({ ok: false, error: { code: 'view-only' } }));
    await user.click(apply());
    await settled();
    expect(screen.getByRole('alert').textContent).toBe(en.failures['view-only'](''));
    expect(lines()).toHaveLength(1);
  });

  it('says so where the agenda has no question for notes', async () => {
    const { paste } = await open('notes', (session) => ({
      ...session,
      stages: Object.fromEntries(
        Object.entries(session.stages).filter(([, stage]) => stage.kind !== 'question'),
      ),
    }));
    expect(screen.getByRole('alert').textContent).toBe(words.noQuestion);
    await paste('One thing');
    expect(heading()).toBe(words.sum(COUNTS, 1));
    expect(apply().getAttribute('aria-disabled')).toBe('true');
  });
});
