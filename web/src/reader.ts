import { mount } from 'svelte';
import { readingIn } from './state/reading';
import './style/tokens.css';
import './style/base.css';
import Reader from './views/read/Reader.svelte';

const target = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
mount(Reader, { target, props: { reading: readingIn(document.getElementById('parley-case')?.textContent) } });
