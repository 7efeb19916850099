export const read = {
  nothing: 'This page holds no case.',
  made: (when: string, step: number) => `As it stood on ${when} (step ${step}). To be read only.`,
  parts: 'Parts of this page',
  answer: 'The answer',
  outcomes: 'All outcomes',
  graph: 'How it could move from today',
  notHere: 'This file does not hold this answer',
  print: 'Print',
};
