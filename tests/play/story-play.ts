import type { Page } from '@playwright/test';
import { Between } from './between';
import { type Director, words } from './director';
import { heldSessions, keep, keptAfter, keptBefore, layOutEarlierYears } from './earlier-years';
import { type Folders, launch, type RunningApp } from './launch';
import { Morning } from './morning';
import { NextSession } from './next-session';
import { brightwaterStory, ELEVEN_WEEKS_LATER, MORNING, type Story } from './story';
import { playWholeMorning } from './whole-morning';
import { brightwater } from './workshop';

/** Who watches a play that goes on in a second window. */
export interface Audience {
  /** How the play is watched in this window. */
  readonly directorFor: (page: () => Page) => Director;
  /** Called with each app as soon as its window is there. */
  readonly onStart: (running: RunningApp) => Promise<void>;
  /** Called with the window in which the play could not go on. */
  readonly onStop?: (page: Page) => Promise<unknown>;
}

const DAY = MORNING.slice(0, 10);

/** The sample company's third morning with the two before it on the shelf; and, eleven weeks later, the pages between mornings. */
export async function playStory(folders: Folders, audience: Audience): Promise<void> {
  const story = brightwaterStory();
  await playThirdMorning(folders, audience, story);
  await playElevenWeeksLater(folders, audience, story);
}

async function playThirdMorning(folders: Folders, audience: Audience, story: Story): Promise<void> {
  const laidOut = layOutEarlierYears(folders, story);
  await act(folders, audience, MORNING, async (page, director) => {
    await keep(page, laidOut);
    await keep(page, keptBefore(story, await heldSessions(page), DAY));
    await playWholeMorning(new Morning({ page }, brightwater(), director, story));
  });
}

async function playElevenWeeksLater(
  folders: Folders,
  audience: Audience,
  story: Story,
): Promise<void> {
  await act(folders, audience, ELEVEN_WEEKS_LATER, async (page, director) => {
    await keep(page, keptAfter(story, await heldSessions(page), DAY));
    await playBetween(new Between({ page }, director));
    await playNextSession(new NextSession({ page }, director), story);
  });
}

async function act(
  folders: Folders,
  { directorFor, onStart, onStop }: Audience,
  playedAt: string,
  play: (page: Page, director: Director) => Promise<void>,
): Promise<void> {
  const running = await launch(folders, {}, playedAt);
  try {
    await onStart(running);
    await play(
      running.page,
      directorFor(() => running.page),
    );
  } catch (error) {
    await onStop?.(running.page).catch(() => undefined);
    throw error;
  } finally {
    await running.close().catch(() => undefined);
  }
}

async function playBetween(between: Between): Promise<void> {
  const { director } = between;
  const { followUp, lessons } = words;
  director.say('Eleven weeks later: the follow-up, late ones first');
  await between.enter();
  await director.picture('follow-up');
  await between.show(followUp.views.owner);
  await director.picture('follow-up-people');
  await between.show(followUp.views.board);
  await director.picture('follow-up-board');
  await between.show(followUp.views.date);
  await between.openAction('Show the reopen rate by cause where the closed number was');
  await director.picture('action');
  await between.backToList();
  await between.openAction('Name one owner on every runbook');
  await between.checkIn('3', 'Three left: nobody uses them, so they go', () =>
    director.picture('check-in'),
  );
  await between.backToList();
  director.say('Processes, customers, and what was learnt in three years');
  await between.turnTo('processes');
  await director.picture('processes');
  await between.openProcess('Monthly restore test');
  await director.picture('process-of-an-action');
  await between.turnTo('customers');
  await director.picture('customers');
  await between.turnTo('lessons');
  await between.search('runbook');
  await director.picture('lessons');
  await between.show(`${lessons.views.themes}|${lessons.shortViews.themes}`);
  await director.picture('themes-that-come-back');
  await between.show(`${lessons.views.trends}|${lessons.shortViews.trends}`);
  await director.picture('trends');
  await between.toShelf();
  await director.picture('shelf-after');
}

async function playNextSession(next: NextSession, story: Story): Promise<void> {
  next.director.say('The next one: an agenda of our own, names, and what was collected');
  await next.begin();
  await next.keepAgenda('Our year-end morning');
  await next.director.picture('own-agenda');
  await next.chooseNames();
  await next.director.picture('names');
  await next.closeDialog();
  await next.bringIn(story.collected);
  await next.director.picture('import');
  await next.closeDialog();
}
