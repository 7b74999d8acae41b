import type { Person, PersonId, Session } from '@shared/domain/model';
import { isSuccessTheme, peopleOf, stagesOf, themesOfStage } from '@shared/domain/selectors';

/** How many actions each person owns; people without one are left out. */
export function loadsOf(session: Session): Map<PersonId, number> {
  const loads = new Map<PersonId, number>();
  for (const { ownerId } of Object.values(session.actions)) {
    if (ownerId !== null) loads.set(ownerId, (loads.get(ownerId) ?? 0) + 1);
  }
  return loads;
}

/** Everybody who can own something, in seating order; those who sent apologies come last. */
export const possibleOwnersOf = (session: Session): Person[] => {
  const people = peopleOf(session);
  return [
    ...people.filter((person) => person.attendance !== 'apologies'),
    ...people.filter((person) => person.attendance === 'apologies'),
  ];
};

export interface ThemeChoice {
  readonly id: string;
  readonly stageTitle: string;
  readonly number: number;
  readonly name: string;
  readonly isSuccess: boolean;
}

/** All themes of the morning in the order in which they were talked about. */
export const themeChoicesOf = (session: Session): ThemeChoice[] =>
  stagesOf(session).flatMap((stage) =>
    themesOfStage(session, stage.id).map((theme, index) => ({
      id: theme.id,
      stageTitle: stage.title,
      number: index + 1,
      name: theme.name,
      isSuccess: isSuccessTheme(session, theme.id),
    })),
  );
