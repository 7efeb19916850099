/// What a certificate says. A *claim* is one verdict with the witness that shows it: an outcome
/// holds for a party because every improvement has a reply, or does not because one has none; an
/// outcome can be reached from today's by these steps, or cannot; a *group* of parties holds together
/// or not; *edits* of the case turn one of these round. A *reading* says how what is not known is
/// taken. A *certificate* names the case that its claims are about, and the question they answer.
/// Outcomes bear their `Y`/`N` names, parties their ids.
@NullMarked
package io.parley.certificate.claim;

import org.jspecify.annotations.NullMarked;
