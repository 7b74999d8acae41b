import type { Texts } from '../en';
import { actions } from './actions';
import { agendas } from './agendas';
import { ballot } from './ballot';
import { board } from './board';
import { close } from './close';
import { common } from './common';
import { console } from './console';
import { discuss } from './discuss';
import { failures } from './failures';
import { fields } from './fields';
import { history } from './history';
import { keyNames } from './key-names';
import { keys } from './keys';
import { library } from './library';
import { minutes } from './minutes';
import { minutesScreen } from './minutes-screen';
import { palette } from './palette';
import { relay } from './relay';
import { repairs } from './repairs';
import { run } from './run';
import { safety } from './safety';
import { setup } from './setup';
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
  board,
  console,
  discuss,
  actions,
  close,
  minutesScreen,
  keyNames,
  keys,
  palette,
};
