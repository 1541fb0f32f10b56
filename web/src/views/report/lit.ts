import { type RefObject, useEffect } from 'react';

const LIT = [
  ['data-s', 'lit'],
  ['data-w', 'lit-speaker'],
  ['data-c', 'lit-cue'],
  ['data-f', 'lit-frame'],
] as const;

/**
 * Lights up a statement in the text: its content, speaker, cue and frame. The classes are set on the nodes themselves, so
 * that pointing at a long text draws nothing anew.
 */
export function useLit(root: RefObject<HTMLElement | null>, index: number | undefined): void {
  useEffect(() => {
    if (index === undefined || !root.current) return;
    const lit: [Element, string][] = [];
    for (const [attribute, name] of LIT)
      for (const node of root.current.querySelectorAll(`[${attribute}~="${index}"]`)) {
        node.classList.add(name);
        lit.push([node, name]);
      }
    return () => {
      for (const [node, name] of lit) node.classList.remove(name);
    };
  }, [root, index]);
}
