/** What a browser remembers about how the page looks. */
export function theme() {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

export function chooseTheme(to: 'light' | 'dark') {
  document.documentElement.dataset.theme = to;
  localStorage.setItem('lianzhao:theme', to);
}

export function density() {
  return document.documentElement.dataset.density === 'compact' ? 'compact' : 'comfortable';
}

export function chooseDensity(to: 'comfortable' | 'compact') {
  document.documentElement.dataset.density = to;
  localStorage.setItem('lianzhao:density', to);
}

/** Whether single keys do something in lists. */
export function keysOn() {
  return localStorage.getItem('lianzhao:keys') !== 'off';
}

export function chooseKeys(on: boolean) {
  localStorage.setItem('lianzhao:keys', on ? 'on' : 'off');
}
