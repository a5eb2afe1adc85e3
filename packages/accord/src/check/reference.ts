/** A reference: where it stands, what kind of thing it points at, and the key it names. */
export type Reference = { readonly at: string; readonly kind: string; readonly to: string };

/** A reference together with whether what it names is there. */
export type Looked = { readonly reference: Reference; readonly found: boolean };
