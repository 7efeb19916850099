/// A case file as a *document*: the same mappings, lists and values, whatever notation they stand
/// in, each found by its *pointer* (RFC 6901). Programs that edit a case edit its document.
@NullMarked
package io.parley.format.document;

import org.jspecify.annotations.NullMarked;
