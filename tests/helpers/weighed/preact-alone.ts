import { Fragment, h, hydrate } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';

// What every script with a component in it has of Preact.
Reflect.set(window, 'preact', [h, hydrate, jsx, jsxs, Fragment]);
