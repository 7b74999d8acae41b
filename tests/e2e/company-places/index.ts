import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { customerPlaces, emptyCustomers } from './customers';
import { followUpPlaces } from './follow-up';
import { lessonPlaces } from './lessons';
import type { CompanyPlace } from './place';
import { emptyRegister, registerPlaces } from './register';

/** What is there before anything was kept. */
export const EMPTY_PLACES: readonly CompanyPlace[] = [emptyRegister, emptyCustomers];

/** Every page between sessions, and what can lie open on it. */
export const companyPlacesIn = (locale: Locale): readonly CompanyPlace[] =>
  [followUpPlaces, registerPlaces, customerPlaces, lessonPlaces].flatMap((placesIn) =>
    placesIn(textsFor(locale)),
  );
