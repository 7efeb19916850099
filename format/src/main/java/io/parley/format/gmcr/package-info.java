/// The files of GMCR+ (`.gmcr`, JSON), as `docs/formats/gmcr.md` describes them: read into a case,
/// and written from one with a word about everything such a file cannot hold.
@NullMarked
package io.parley.format.gmcr;

import org.jspecify.annotations.NullMarked;
