// The modules of this folder declare types and do nothing.
export {};
