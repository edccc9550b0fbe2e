/** What the add-on's menu says, by language. It stands apart from the sidebar's words because the server loads it for every call. */
export const menuWords = {
  en: { openSidebar: 'Open the sidebar' },
  ru: { openSidebar: 'Открыть боковую панель' },
} as const;
