/// The case: everything an analyst has written down about one situation, under one roof. Records
/// only; what follows from a case is computed elsewhere.
@NullMarked
package io.parley.model;

import org.jspecify.annotations.NullMarked;
