/** Calls a function of the add-on by name. A page that Google has cut off from its server answers never: whoever calls shows that it waits. */
export function runRemotely(name: string, inputs: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const call = run[name] as ((...inputs: readonly unknown[]) => unknown) | undefined;
    if (!call) reject(new Error(`the add-on has no ${name}`));
    else call.call(run, ...inputs);
  });
}

/** Hands the keyboard back to the grid. */
export function focusGrid(): void {
  google.script.host.editor.focus();
}
