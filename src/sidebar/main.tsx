import { render } from 'preact';
import { App } from './app.tsx';
import { runRemotely } from './remote.ts';
import { serverOver } from './server.ts';

const place = document.getElementById('app');
if (place) render(<App server={serverOver(runRemotely)} />, place);
