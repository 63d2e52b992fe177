import { parseHTML } from "linkedom";

/** As much of the DOM as is used here; the types of the library are those of browsers, which this project does not load. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  textContent: string;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  replaceWith(node: DomNode): void;
  appendChild(node: DomNode): void;
}

export interface DomDocument extends DomElement {
  readonly childNodes: Iterable<DomNode>;
  createElement(name: string): DomElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Reads HTML as a document. Nothing is fetched and no script runs. */
export function parseDocument(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** The nodes of a document in its order; the children of one only if its visitor enters it. */
export function* walk(document: DomDocument): Generator<{ readonly node: DomNode; readonly enter: () => void }> {
  for (const root of [...document.childNodes]) {
    for (let node: DomNode | null = root; node; ) {
      let isEntered = false;
      const enter = () => {
        isEntered = true;
      };
      yield { node, enter };
      let next: DomNode | null = isEntered ? node.firstChild : null;
      for (let at: DomNode | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
      node = next;
    }
  }
}
