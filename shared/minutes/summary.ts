import { actionBalanceOf } from '../domain/action-balance';
import type { Theme } from '../domain/model';
import { inOrder, notesOfTheme, themesOfStage } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { amountWords } from '../text/parse-amount';
import type { ParagraphBlock, TextRun } from './blocks';
import {
  isSuccess,
  type MinutesContext,
  quoted,
  sectionStagesOf,
  termsOf,
  themeName,
} from './context';
import { averageOf } from './practice-facts';
import { outcomeCounts } from './reviews-section';
import { asSentence, bold, oneLine, paragraph, plain } from './runs';

/** Counted facts and people's own words, nothing made up: what was agreed, how it is balanced, how it ends. */
export const summary = (context: MinutesContext): ParagraphBlock[] => {
  const parts = [balance(context), ...ending(context)].filter((part) => part.length > 0);
  const runs = parts.flatMap((part, index) => (index === 0 ? part : [plain(' '), ...part]));
  return [counted(context), ...(runs.length === 0 ? [] : [paragraph('body', ...runs)])];
};

/** The success with the most dots where they were shown, else with the most notes; of equals the first one. */
function biggestSuccess({ session }: MinutesContext): Theme | null {
  let best: { theme: Theme; dots: number; notes: number } | null = null;
  for (const stage of sectionStagesOf(session)) {
    const ballot = session.ballots[stage.id];
    for (const theme of themesOfStage(session, stage.id)) {
      const notes = notesOfTheme(session, theme.id).length;
      if (notes === 0 || !isSuccess(session, theme)) continue;
      const dots = ballot?.isShown === true ? (ballot.counts[theme.id] ?? 0) : 0;
      const isMore =
        best === null || dots > best.dots || (dots === best.dots && notes > best.notes);
      if (isMore) best = { theme, dots, notes };
    }
  }
  return best?.theme ?? null;
}

function counted(context: MinutesContext): ParagraphBlock {
  const { session, texts } = context;
  const notes = Object.values(session.notes);
  const counts = {
    people: Object.values(session.people).filter((person) => person.attendance !== 'apologies')
      .length,
    notes: notes.length,
    groupedNotes: notes.filter((note) => note.themeId !== null && note.themeId in session.themes)
      .length,
    themes: Object.keys(session.themes).length,
    actions: Object.keys(session.actions).length,
    decisions: Object.keys(session.decisions).length,
  };
  const given = Object.values(session.commitments).filter(({ text }) => !isBlank(text)).length;
  const success = biggestSuccess(context);
  return paragraph(
    'body',
    plain(`${texts.tookPart(counts)} ${texts.agreed(counts)}`),
    ...(given === 0 ? [] : [plain(` ${texts.labelled(texts.practice.commitments)} ${given}.`)]),
    ...(success === null
      ? []
      : [
          plain(` ${texts.labelled(texts.biggestSuccess)} `),
          quoted(context, asSentence(themeName(context, success).text)),
        ]),
    ...(success === null || isBlank(success.why)
      ? []
      : [
          plain(` ${texts.labelled(texts.whyItWorked)} `),
          quoted(context, asSentence(oneLine(success.why))),
        ]),
  );
}

/** `Of last time’s 5 actions: 2 done, 1 partly, 2 not looked at`; empty where there were none. */
export function lastTime(context: MinutesContext): string {
  const { session, texts } = context;
  const reviews = inOrder(Object.values(session.reviews)).filter(
    ({ subject }) => subject === 'action',
  );
  if (reviews.length === 0) return '';
  return `${texts.labelled(texts.practice.ofLastTime(reviews.length))} ${outcomeCounts(context, reviews)}`;
}

/** How many actions mitigate and amplify, how many take a cause away, and the hours that they give back together. */
function balance(context: MinutesContext): TextRun[] {
  const { session, texts, locale } = context;
  const { all, mitigate, amplify, tackled, hoursPerMonth } = actionBalanceOf(session);
  if (all === 0) return [];
  const words = {
    mitigate,
    amplify,
    tackled: tackled === null ? null : termsOf(context).tackledOf(tackled),
    hours: hoursPerMonth === null ? null : amountWords(hoursPerMonth, locale),
  };
  return [
    bold(`${texts.labelled(texts.practice.balance)} `),
    plain(texts.practice.balanceOf(words)),
  ];
}

/** How the room celebrates, and what it thought of the session. */
function ending(context: MinutesContext): TextRun[][] {
  const { session, texts, locale } = context;
  const celebration = oneLine(session.meta.celebration);
  const ratings = inOrder(Object.values(session.ratings));
  const average = averageOf(ratings);
  return [
    ...(isBlank(celebration)
      ? []
      : [
          [bold(`${texts.labelled(texts.celebration)} `), quoted(context, asSentence(celebration))],
        ]),
    ...(average === null
      ? []
      : [
          [
            bold(`${texts.labelled(texts.practice.worthTheTime)} `),
            plain(`${amountWords(average, locale)}/5.`),
          ],
        ]),
  ];
}
