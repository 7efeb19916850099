/// The workbench as a visitor meets it: the real server, the built pages and a real browser. Every
/// test also fails when the pages write an error to the console, break their own content security
/// policy or ask anything of another host.
@NullMarked
package io.parley.browser;

import org.jspecify.annotations.NullMarked;
