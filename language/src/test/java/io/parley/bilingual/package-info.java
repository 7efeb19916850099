/// What tests of several modules need to hold Parley to the reader's language.
@NullMarked
package io.parley.bilingual;

import org.jspecify.annotations.NullMarked;
