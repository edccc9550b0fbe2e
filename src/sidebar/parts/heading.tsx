import { useEffect, useRef } from 'preact/hooks';

/** The heading of a form that has just opened: the keyboard goes on from here. */
export function Heading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return <h1 ref={heading} tabIndex={-1}>{text}</h1>;
}
