import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startWindow } from './start-window';
import './styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
void startWindow();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
