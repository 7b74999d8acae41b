import { expect } from '@playwright/test';
import { Ballot } from './ballot';
import { Board } from './board';
import { type Director, type Theatre, words } from './director';
import { LookBack } from './look-back';
import { type OnTurn, Relay, slipsOf } from './relay';
import { Rounds } from './rounds';
import { SetUp } from './set-up';
import { Stages } from './stages';
import type { Story } from './story';
import type { Question, Workshop } from './workshop';
import { WrapUp } from './wrap-up';

const TITLES: Record<Question, string> = {
  'went well': 'Went well',
  'what to change': 'To change',
  'weird ideas': 'Weird ideas',
};

const PURPOSE = 'We give small companies back the time that their computers take';

const THANKS = [
  { to: 'Jón', for: 'the runbook that worked while you were on holiday' },
  { to: 'Ines', for: 'asking the person who pays' },
];

const expectNothingBefore = (stages: Stages): Promise<void> =>
  expect(stages.page.getByText(words.review.nothing)).toBeVisible();

/** The acts of a morning, each played through the screens by mouse and keyboard; a test may kill the app between them. */
export class Morning {
  readonly workshop: Workshop;
  readonly director: Director;
  readonly setUp: SetUp;
  readonly stages: Stages;
  readonly relay: Relay;
  readonly board: Board;
  readonly ballot: Ballot;
  readonly wrapUp: WrapUp;
  readonly rounds: Rounds;
  readonly lookBack: LookBack;
  readonly story: Story | null;

  /** With a story the shelf holds the years before, and the morning begins with what became of them. */
  constructor(
    theatre: Theatre,
    workshop: Workshop,
    director: Director,
    story: Story | null = null,
  ) {
    this.workshop = workshop;
    this.story = story;
    this.lookBack = new LookBack(theatre, director);
    this.director = director;
    this.setUp = new SetUp(theatre, director);
    this.stages = new Stages(theatre, director);
    this.relay = new Relay(theatre, director);
    this.board = new Board(theatre, director);
    this.ballot = new Ballot(theatre, director);
    this.wrapUp = new WrapUp(theatre, director);
    this.rounds = new Rounds(theatre, director);
  }

  async prepare(): Promise<void> {
    await this.setUp.chooseBritishEnglish();
    await this.director.picture(this.story === null ? 'first-start' : 'shelf');
    this.director.say('Setting up: facts, fourteen people, the agenda');
    await this.setUp.newSession();
    await this.setUp.writeFacts(this.workshop);
    await this.setUp.seatPeople(this.workshop);
    await this.setUp.lookAtAgenda();
    await this.setUp.start();
    await this.stages.isAt('Open');
  }

  /** From one stage to a question, up to the first hand-over of the keyboard. */
  async openQuestion(question: Question): Promise<void> {
    this.director.say(`${TITLES[question]}: thinking on paper, then typing by turns`);
    await this.stages.jumpTo(TITLES[question]);
    await this.director.picture(`${slug(question)}-think`);
    await this.stages.goOn(words.run.goOnTo.write);
    await this.relay.begin();
  }

  /** One whole lap in the order in which the room asks, then single turns for those who have more to say. */
  async writeByTurns(question: Question, onTurn?: OnTurn): Promise<void> {
    const slips = slipsOf(this.workshop.notes[question]);
    await this.relay.lap(slips, async (turn) => {
      if (turn.turn === 2) {
        await this.relay.type(turn.text);
        await this.director.picture(`${slug(question)}-turn`);
        return turn.text.length;
      }
      return (await onTurn?.(turn)) ?? 0;
    });
    await this.director.picture(`${slug(question)}-lap-complete`);
    const left = [...slips].filter(([, texts]) => texts.length > 0);
    if (left.length === 0) return;
    await this.relay.anotherLap();
    for (const [name, texts] of left) {
      for (const text of texts) {
        await this.relay.giveTo(name);
        await this.relay.write(text);
      }
    }
    await this.relay.end();
  }

  /** Makes the themes of a question: by mouse and number keys, or by every way of the keyboard. */
  async group(question: Question, onTheme?: (place: number) => Promise<void>): Promise<void> {
    this.director.say(`${TITLES[question]}: grouping the notes`);
    await this.stages.goOn(words.run.goOnTo.group);
    await this.director.picture(`${slug(question)}-unsorted`);
    const themes = this.workshop.themes.filter((theme) => theme.stage === question);
    for (const [place, theme] of themes.entries()) {
      const [first, second, ...others] = theme.of;
      if (first === undefined || second === undefined) continue;
      const rest = await this.found(place, theme.name, first, second);
      for (const [index, text] of [...rest, ...others].entries()) {
        if (!this.board.hands.canPoint) {
          if (index === 0 && rest.length === 0) await this.board.byPickUp(text, place + 1);
          else await this.board.byNumberKey(text, place + 1);
        } else if (index === 0) {
          await this.board.turnTo(text);
          await this.board.drag(this.board.note(text), this.board.theme(theme.name));
          if (place === 0 || place === 1)
            await this.director.picture(`${slug(question)}-drag-${place + 1}`);
          await this.board.drop();
        } else await this.board.byNumberKey(text, place + 1);
      }
      await onTheme?.(place + 1);
    }
    await this.director.picture(`${slug(question)}-board`);
  }

  /** Makes a theme of its first two notes and names it; tells what still has to go into it. */
  private async found(
    place: number,
    name: string,
    first: string,
    second: string,
  ): Promise<readonly string[]> {
    const startsWithOne = !this.board.hands.canPoint && place === 1;
    if (startsWithOne) await this.board.byNewTheme(first);
    else await this.pair(first, second);
    await this.board.nameTheme(name);
    return startsWithOne ? [second] : [];
  }

  /** Two notes become a theme: by mouse where both are in sight; without one by the hint that they say the same; else, and the first time, by typing their numbers. */
  private async pair(first: string, second: string): Promise<void> {
    const { canPoint } = this.board.hands;
    if (canPoint) await this.board.turnTo(first);
    if (canPoint && (await this.board.isInSight(second))) {
      await this.board.dragOntoNote(second, first);
    } else if (
      canPoint ||
      !this.board.ways.has('typing') ||
      !(await this.board.byTwin(first, second))
    ) {
      const [one, two] = [await this.board.numberOf(first), await this.board.numberOf(second)];
      await this.board.byTyping(`${two}+${one}`);
    }
  }

  /** The room shows fingers for each theme of a question, and sees what matters most. */
  async vote(question: Question): Promise<void> {
    this.director.say(`${TITLES[question]}: voting by show of fingers`);
    await this.stages.goOn(words.run.goOnTo.vote);
    await this.director.picture(`${slug(question)}-vote`);
    await this.ballot.startByFingers();
    const themes = this.workshop.themes.filter(({ stage }) => stage === question);
    for (const [place, theme] of themes.entries()) {
      if (place === 1) await this.director.picture(`${slug(question)}-fingers`);
      await this.ballot.count(theme.name, theme.votes);
    }
    await this.ballot.show();
    await this.director.picture(`${slug(question)}-result`);
  }

  /** A room may go on to the talk without voting. */
  async skipVote(): Promise<void> {
    await this.stages.goOn(words.run.goOnTo.vote);
  }

  /** Talks about each theme: why, and what was decided or parked. */
  async discuss(question: Question): Promise<void> {
    this.director.say(`${TITLES[question]}: talking about the themes`);
    await this.stages.goOn(words.run.goOnTo.discuss);
    for (const theme of this.workshop.themes.filter(({ stage }) => stage === question)) {
      await this.wrapUp.chooseTheme(theme.name);
      await this.wrapUp.why(theme.why);
      if (theme.name === 'We measure closing, not fixing') {
        await this.wrapUp.decide(this.workshop.decisions[0] ?? '');
        await this.director.picture(`${slug(question)}-talk`);
      }
      if (theme.name === 'One place for what we know') {
        await this.wrapUp.decide(this.workshop.decisions[1] ?? '');
        await this.wrapUp.park(this.workshop.parked[0] ?? '');
      }
    }
  }

  async agreeActions(): Promise<void> {
    this.director.say('Actions: one owner each');
    await this.stages.jumpTo('Actions');
    for (const [index, action] of this.workshop.actions.entries()) {
      await this.wrapUp.agree(
        action,
        async () => {
          if (index === 3) await this.director.picture('actions');
        },
        this.story?.numbers[action.text],
      );
    }
    await this.director.picture('actions-agreed');
  }

  /** The purpose is said, or confirmed; then comes what became of the year before, where there was one. */
  async open(): Promise<void> {
    const { story } = this;
    if (story === null) {
      await this.rounds.sayPurpose(PURPOSE);
      await this.stages.nextStage('Last year');
      return expectNothingBefore(this.stages);
    }
    this.director.say('Opening: the purpose, and what became of last year');
    await this.director.picture('open');
    await this.lookBack.confirmPurpose();
    await this.stages.nextStage('Last year');
    await this.lookBack.answer(story.lookBack, 2);
  }

  /** Everybody says what they change themselves, and thanks are said. */
  async goRound(): Promise<void> {
    this.director.say('What each of us changes, and thanks');
    await this.stages.jumpTo('I will');
    await this.rounds.commit(this.workshop.commitments, async (turn) => {
      if (turn === 3) await this.director.picture('i-will');
    });
    await this.director.picture('commitments');
    await this.stages.nextStage('Thanks');
    for (const { to, for: what } of this.story?.thanks ?? THANKS) await this.rounds.thank(to, what);
    await this.director.picture('thanks');
  }

  async finish(): Promise<void> {
    this.director.say('Closing, and the minutes');
    await this.stages.jumpTo('Close');
    await this.rounds.rate(this.workshop.closing.worthTheTime, () =>
      this.director.picture('rating'),
    );
    await this.wrapUp.celebrate(this.workshop.closing.celebration);
    await this.director.picture('close');
    await this.wrapUp.closeSession();
    await this.director.picture('closed');
    await this.wrapUp.openMinutes();
    await this.director.picture('minutes');
    await this.wrapUp.saveWord();
    await this.wrapUp.goToShelf();
  }
}

const slug = (question: Question): string => question.replace(/ /gu, '-');
