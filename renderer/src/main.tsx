import { CONSOLE_QUERY } from '@shared/ipc/channels';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startWindow } from './start-window';
import './styles/index.css';
/* Last, because they change what the others say. */
import './relay/deep-room.css';
import './ballot/ballot-deep-room.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
if (location.search === `?${CONSOLE_QUERY}`) {
  /* Most mornings have one display only, so the console's code comes when it is asked for. */
  void import('./console/start-console').then(({ startConsole }) => startConsole(root));
} else {
  void startWindow();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
