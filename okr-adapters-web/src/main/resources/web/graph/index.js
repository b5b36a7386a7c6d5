// The drawn map, fetched where there is one.
export { draw } from './board.js';
