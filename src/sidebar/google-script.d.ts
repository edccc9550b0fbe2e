/** What Google gives the page; the rest of its host isn't used. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [name: string]: (...inputs: readonly never[]) => unknown;
}

declare const google: {
  readonly script: {
    readonly run: ScriptRun;
    readonly host: { readonly editor: { focus(): void } };
  };
};
