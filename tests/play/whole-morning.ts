import type { Morning } from './morning';

/** What a test may do in the middle of the morning. */
export interface Interruptions {
  /** Called in each turn of the first question; tells how many letters of the note it has typed itself. */
  readonly inTurn?: Parameters<Morning['writeByTurns']>[1];
  /** Called after each theme of the second question. */
  readonly afterTheme?: (place: number) => Promise<void>;
}

/** The sample company's whole morning, from the empty shelf to the saved minutes. */
export async function playWholeMorning(
  morning: Morning,
  interruptions: Interruptions = {},
): Promise<void> {
  const { stages, relay, workshop } = morning;
  await morning.prepare();
  await morning.open();

  await morning.openQuestion('went well');
  await morning.writeByTurns('went well', interruptions.inTurn);
  await morning.group('went well');
  await morning.vote('went well');
  await morning.discuss('went well');

  await stages.jumpTo('Break');
  await morning.director.picture('break');
  await morning.openQuestion('what to change');
  await morning.writeByTurns('what to change');
  await morning.group('what to change', interruptions.afterTheme);
  await morning.skipVote();
  await morning.discuss('what to change');

  await morning.openQuestion('weird ideas');
  for (const { by, text } of workshop.notes['weird ideas']) {
    await relay.giveTo(by.split(' ')[0] ?? by);
    await relay.write(text);
  }
  await relay.end();

  await morning.agreeActions();
  await morning.goRound();
  await morning.finish();
}
