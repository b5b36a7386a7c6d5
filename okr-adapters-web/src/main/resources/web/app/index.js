// The bundle begins here, which is what the name is for: without an index it would begin at every
// file, and the library of charts would come with each page.
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
import './print.js';

window.htmx = htmx;
document.documentElement.classList.add('scripted');
