const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export const make = (name, attributes = {}, ...children) => {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => value != null && element.setAttribute(key, value));
  element.append(...children);
  return element;
};
