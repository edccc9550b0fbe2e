import type { Html } from '../screen.ts';
import type { Methods } from './thing.ts';
import { SELF, Thing } from './thing.ts';

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

const output = (content: string): Thing<Mutable<Html>> => new Thing('HtmlOutput', { content, title: '', width: null, height: null });

export const htmlService: Methods<null> = {
  createHtmlOutput: (_, __, content = '') => output(content),
  createHtmlOutputFromFile: (run, _, name: string) => {
    const content = run.desk.pages[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return output(content);
  },
};

export const htmlOutput: Methods<Mutable<Html>> = {
  getContent: (_, { content }) => content,
  setContent: (_, html, content: string) => changed(html, { content }),
  append: (_, html, more: string) => changed(html, { content: html.content + more }),
  getTitle: (_, { title }) => title,
  setTitle: (_, html, title: string) => changed(html, { title }),
  getWidth: (_, { width }) => width,
  setWidth: (_, html, width: number) => changed(html, { width }),
  getHeight: (_, { height }) => height,
  setHeight: (_, html, height: number) => changed(html, { height }),
};

function changed(html: Mutable<Html>, part: Partial<Html>): typeof SELF {
  Object.assign(html, part);
  return SELF;
}
