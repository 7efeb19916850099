/// A file as a tree of *nodes*: scalars, sequences and mappings, each with its place. YAML and JSON
/// grow the same tree, within limits of size and depth, and everything after reads the tree only.
@NullMarked
package io.parley.format.tree;

import org.jspecify.annotations.NullMarked;
