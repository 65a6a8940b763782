/** The language of the page: Chinese, or English where chosen. What the server says stays in Chinese. */
export type Language = 'zh' | 'en';

let chosen: Language = localStorage.getItem('lianzhao:language') === 'en' ? 'en' : 'zh';

export function language(): Language {
  return chosen;
}

/** Chooses for this browser; whoever calls it renders everything anew. */
export function chooseLanguage(to: Language) {
  chosen = to;
  localStorage.setItem('lianzhao:language', to);
  document.documentElement.lang = to === 'en' ? 'en' : 'zh-CN';
}

type Wording = string | ((...values: never[]) => string);

/** Words by name, each in Chinese and in English. Reading one gives it in the chosen language. */
export function wording<T extends Record<string, readonly [Wording, Wording]>>(both: T) {
  const words = {};
  for (const [name, pair] of Object.entries(both)) {
    Object.defineProperty(words, name, { get: () => pair[chosen === 'en' ? 1 : 0] });
  }
  return words as { readonly [K in keyof T]: T[K][0] };
}
