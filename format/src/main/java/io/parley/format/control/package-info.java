/// Who decides for a party, as a file says it: one of its *factions*, its factions each for the
/// options it holds (`split`), its factions together by shares (`quorum`), or nobody knows
/// (`unknown`).
@NullMarked
package io.parley.format.control;

import org.jspecify.annotations.NullMarked;
