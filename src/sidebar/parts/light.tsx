interface LightProps {
  readonly light: string;
  readonly text: string;
}

/** A traffic light that says in words what its colour says. */
export function Light({ light, text }: LightProps) {
  return <span class={`light ${light === 'n/a' ? 'none' : light}`}>{text}</span>;
}
