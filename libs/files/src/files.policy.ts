import { definePolicy, mayPost } from '#people';

/** Who may send files. Who may have one is not a rule but a question: see `Files.visibleTo`. */
export const filesPolicy = definePolicy({
  'file.upload': mayPost,
});

export const { authorize } = filesPolicy;
