import { readDrawn } from './data.ts';
import { filter, open } from './list.ts';
import './page.css';
import { drawPicture } from './picture.ts';

/** The program of a page that was exported: picture and list of the same graph, each following the other. */

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
};

const drawn = readDrawn();
const container = element('picture');
const form = element('filters');
container.hidden = false;
form.hidden = false;
container.setAttribute('role', 'img');
container.setAttribute('aria-label', drawn.words.picture);
document.body.classList.add('live');

const picture = drawPicture(container, drawn, (place) => {
  // Before it opens: what is opened is marked, too, and would be moved.
  picture.mark(place, true);
  if (place !== null) open(place);
});

/** `#n3` and `#e7` are links to a node and to a line. */
const follow = (): void => {
  const place = window.location.hash.slice(1);
  if (!place) return;
  open(place);
  picture.mark(place);
};

const refresh = (): void => {
  const words = form.querySelector<HTMLInputElement>('[name=words]')?.value ?? '';
  const types = [...form.querySelectorAll<HTMLInputElement>('[name=type]:checked')].map(({ value }) => value);
  const shown = filter(words, new Set(types));
  picture.show(shown);
  const { none, found_one, found_other } = drawn.words;
  const count = shown.size;
  const found =
    count === 1
      ? found_one
      : found_other.replace('{{count}}', count.toLocaleString(document.documentElement.lang));
  element('found').textContent = count === 0 ? none : found;
};

form.addEventListener('input', refresh);
form.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', follow);
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('summary'))
    picture.mark(target.closest('details')?.id ?? null);
});
refresh();
follow();
