import htmx from 'htmx.org';
import './theme-choice.js';
import './messages.js';
import './shortcuts.js';
import './live.js';

window.htmx = htmx;
document.documentElement.classList.add('scripted');
