import type { Words } from '../en';

export const read: Words['read'] = {
  nothing: 'Esta página no contiene ningún caso.',
  made: (when, step) => `Tal como estaba el ${when} (paso ${step}). Solo lectura.`,
  parts: 'Partes de esta página',
  answer: 'La respuesta',
  outcomes: 'Todos los resultados',
  graph: 'Cómo podría moverse desde hoy',
  notHere: 'Este archivo no contiene esta respuesta',
  print: 'Imprimir',
};
