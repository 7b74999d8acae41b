import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './launch';

/** A morning as it was said, in the order in which it happened: the input that is played. */
export interface Workshop {
  readonly session: {
    readonly title: string;
    readonly organisation: string;
    readonly date: string;
    readonly period: { readonly from: string; readonly to: string };
    readonly place: string;
    readonly facilitator: string;
    readonly goal: string;
    readonly vision: string;
  };
  readonly participants: readonly {
    readonly name: string;
    readonly role: string;
    readonly management?: boolean;
  }[];
  readonly notes: Readonly<Record<Question, readonly WorkshopNote[]>>;
  readonly themes: readonly {
    readonly stage: Question;
    readonly name: string;
    readonly of: readonly string[];
    readonly why: string;
    /** The dots that the room gave it. */
    readonly votes: number;
  }[];
  readonly decisions: readonly string[];
  readonly parked: readonly string[];
  readonly actions: readonly WorkshopAction[];
  readonly commitments: readonly { readonly by: string; readonly change: string }[];
  readonly closing: { readonly celebration: string; readonly worthTheTime: readonly number[] };
}

export type Question = 'went well' | 'what to change' | 'weird ideas';
export interface WorkshopNote {
  readonly by: string;
  readonly text: string;
}
export interface WorkshopAction {
  readonly theme: string;
  readonly text: string;
  readonly kind: 'mitigate' | 'amplify';
  readonly owner: string;
  readonly due: string;
  readonly firstCheckIn: string;
  readonly measure: string;
}

/** The sample company's morning: the one beside the project where it lies there, else the one that the app carries. */
export function brightwater(): Workshop {
  const beside = join(PROJECT_ROOT, '../shared/workshops/brightwater-2026.json');
  const carried = join(PROJECT_ROOT, 'resources/sample/brightwater-2026.json');
  return JSON.parse(readFileSync(existsSync(beside) ? beside : carried, 'utf8')) as Workshop;
}
