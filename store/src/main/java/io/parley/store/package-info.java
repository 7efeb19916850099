/// Cases kept, with everything that was ever saved of them. A *case* kept here has *revisions*,
/// numbered from 1, each with the whole text of the case as somebody saved it. One revision is
/// *shown*; undo shows the one before it, redo the one after, and a save goes on from what is
/// shown. Nothing is overwritten and nothing is deleted: a case that is removed goes to a bin.
///
/// Beside the cases stand the *accounts* of the people who may use them, the *members* of each
/// case, *versions*, which are revisions that somebody gave a name, and a log of what was done.
///
/// The texts are texts here: the store does not read them and uses no other module of Parley. It is
/// no module of the Java platform either, as not all of its libraries have a module's name.
@NullMarked
package io.parley.store;

import org.jspecify.annotations.NullMarked;
