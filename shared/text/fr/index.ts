import type { Texts } from '../en';
import { actionParts } from './action-parts';
import { actions } from './actions';
import { agendas } from './agendas';
import { ballot } from './ballot';
import { blame } from './blame';
import { board } from './board';
import { close } from './close';
import { commitments } from './commitments';
import { common } from './common';
import { companyPages } from './company';
import { console } from './console';
import { customers } from './customers';
import { discuss } from './discuss';
import { failures } from './failures';
import { fields } from './fields';
import { followUp } from './follow-up';
import { history } from './history';
import { importing } from './importing';
import { keyNames } from './key-names';
import { keys } from './keys';
import { lessons } from './lessons';
import { library } from './library';
import { minutes } from './minutes';
import { minutesScreen } from './minutes-screen';
import { names } from './names';
import { opening } from './opening';
import { ownAgendas } from './own-agendas';
import { palette } from './palette';
import { register } from './register';
import { rehearsal } from './rehearsal';
import { relay } from './relay';
import { repairs } from './repairs';
import { review } from './review';
import { run } from './run';
import { safety } from './safety';
import { setup } from './setup';
import { terms } from './terms';
import { thanks } from './thanks';
import { time } from './time';

export const fr: Texts = {
  common,
  failures,
  fields,
  history,
  minutes,
  agendas,
  library,
  safety,
  setup,
  run,
  time,
  relay,
  repairs,
  ballot,
  blame,
  board,
  console,
  discuss,
  actions,
  close,
  minutesScreen,
  keyNames,
  keys,
  palette,
  terms,
  opening,
  review,
  commitments,
  thanks,
  actionParts,
  followUp,
  register,
  customers,
  lessons,
  importing,
  names,
  ownAgendas,
  rehearsal,
  companyPages,
};
