/// What is wrong with a file. A *problem* has a kind with a stable id, a place, a message that names
/// what is wrong, and where possible a hint at what was meant. Problems are collected, never thrown.
@NullMarked
package io.parley.format.problem;

import org.jspecify.annotations.NullMarked;
