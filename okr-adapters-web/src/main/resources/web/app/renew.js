// Makes a part of the page like a newer one of the same address. What is the same stays the very
// element it was, and with it what someone has opened, scrolled, focused or typed there.
//
// Elements with an id or a data-key are told apart by it, all others by their place. An element
// with data-careful is asked first, by the event okr:renewing, and may refuse.
const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.id || node.dataset.key : '') || null;
const isOpening = (element, name) => name === 'open' && element.localName === 'details';

const refuses = (old, fresh) =>
  'careful' in old.dataset
  && !old.dispatchEvent(new CustomEvent('okr:renewing', { bubbles: true, cancelable: true, detail: { fresh } }));

const renewAttributes = (old, fresh) => {
  [...old.attributes]
    .filter(({ name }) => !fresh.hasAttribute(name) && !isOpening(old, name))
    .forEach(({ name }) => old.removeAttribute(name));
  [...fresh.attributes]
    .filter(({ name, value }) => old.getAttribute(name) !== value && !isOpening(old, name))
    .forEach(({ name, value }) => old.setAttribute(name, value));
};

/** The old child that a newer one continues, if any; those without a key in their order. */
const continued = (fresh, keyed, from) => {
  const key = keyOf(fresh);
  if (key) {
    return keyed.get(key);
  }
  let old = from;
  while (old && (keyOf(old) || old.nodeName !== fresh.nodeName)) {
    old = old.nextSibling;
  }
  return old;
};

const renewChildren = (old, fresh) => {
  const keyed = new Map([...old.childNodes].filter(keyOf).map((one) => [keyOf(one), one]));
  const gone = new Set(old.childNodes);
  let place = old.firstChild;
  [...fresh.childNodes].forEach((newer) => {
    const same = continued(newer, keyed, place);
    if (!same || !gone.delete(same)) {
      old.insertBefore(document.importNode(newer, true), place);
      return;
    }
    // Whatever lies before it without a key is over; to move it would lose its focus.
    while (place && place !== same && !keyOf(place)) {
      place = place.nextSibling;
    }
    if (place === same) {
      place = same.nextSibling;
    } else {
      old.insertBefore(same, place);
    }
    renew(same, newer);
  });
  gone.forEach((one) => one.remove());
};

export const renew = (old, fresh) => {
  if (old.isEqualNode(fresh)) {
    return;
  }
  if (old.nodeName !== fresh.nodeName) {
    old.replaceWith(document.importNode(fresh, true));
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = fresh.nodeValue;
    return;
  }
  if (!refuses(old, fresh)) {
    renewAttributes(old, fresh);
    renewChildren(old, fresh);
  }
};
