/// The independent check. *Verification* reads the case a certificate carries and works every claim
/// out anew, straight from the definitions: which outcomes can be, who can lead where, who prefers
/// what, which replies there are. It is made to be plain, not fast, and shares with the engines
/// only the model: what a statement is and when it holds.
@NullMarked
package io.parley.certificate.verification;

import org.jspecify.annotations.NullMarked;
