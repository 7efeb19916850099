/// Where a judgement comes from. Every element of a case says on what basis it stands: a source
/// *reported* it, the analyst *inferred* it from what was reported, or it is merely *assumed*.
/// Evidence ties an element to the words of a source; the source carries a grade in the Admiralty
/// code, reliability of the source and credibility of the information judged apart.
@NullMarked
package io.parley.model.evidence;

import org.jspecify.annotations.NullMarked;
