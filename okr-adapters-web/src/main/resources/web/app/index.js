import './app.css';
import htmx from 'htmx.org';
import './theme-choice.js';
import './messages.js';
import './shortcuts.js';
import './live.js';
import './check-in.js';
import './charts.js';
import './map.js';
import './graph.js';
import './suggestions.js';
import './draft.js';
import './units.js';

window.htmx = htmx;
document.documentElement.classList.add('scripted');
