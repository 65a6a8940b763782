// Runs before anything is painted, so that the page does not flash in the other theme.
const kept = localStorage.getItem('lianzhao:theme');
const dark = kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.theme = dark ? 'dark' : 'light';
document.documentElement.dataset.density = localStorage.getItem('lianzhao:density') ?? 'comfortable';
document.documentElement.lang = localStorage.getItem('lianzhao:language') === 'en' ? 'en' : 'zh-CN';
