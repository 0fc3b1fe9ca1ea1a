/** Draws an element of the page where `at` says, in the page's own pixels: its words, patches of colour and signs. */
export const drawLegend = async (
  legend: Element,
  context: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
): Promise<void> => {
  const origin = legend.getBoundingClientRect();
  const placeOf = (box: DOMRect) => ({ x: at.x + box.left - origin.left, y: at.y + box.top - origin.top });
  for (const element of legend.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const { x, y } = placeOf(box);
    const style = getComputedStyle(element);
    context.globalAlpha = opacityOf(element, legend);
    if (element instanceof SVGSVGElement)
      context.drawImage(await imageOf(element), x, y, box.width, box.height);
    else if (element.childNodes.length === 0) {
      context.fillStyle = style.backgroundColor;
      context.fillRect(x, y, box.width, box.height);
    }
    for (const node of element.childNodes) if (node instanceof Text) drawText(node, style, context, placeOf);
  }
  context.globalAlpha = 1;
};

/** What is switched off is faint. */
const opacityOf = (element: Element, legend: Element): number => {
  const style = Number(getComputedStyle(element).opacity);
  return element === legend || !element.parentElement
    ? style
    : style * opacityOf(element.parentElement, legend);
};

const drawText = (
  node: Text,
  style: CSSStyleDeclaration,
  context: CanvasRenderingContext2D,
  placeOf: (box: DOMRect) => { readonly x: number; readonly y: number },
) => {
  const text = node.data.trim();
  if (text === '') return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const { x, y } = placeOf(box);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'middle';
  context.fillText(text, x, y + box.height / 2);
  context.textBaseline = 'alphabetic';
};

/** A drawing of the page as an image, with the colours that the page's style gives it. */
const imageOf = async (drawing: SVGSVGElement): Promise<HTMLImageElement> => {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy is of another kind');
  const shapes = copy.querySelectorAll('*');
  for (const [index, shape] of drawing.querySelectorAll('*').entries()) {
    const { fill, stroke } = getComputedStyle(shape);
    shapes[index]?.setAttribute('fill', fill);
    shapes[index]?.setAttribute('stroke', stroke);
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
};
