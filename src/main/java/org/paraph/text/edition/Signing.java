package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;

/** Where an original is signed. */
final class Signing {

    private Signing() {
    }

    /** How many provisions stand before the signatures: up to the closing words, with only annexes after them; all if there are none. */
    static int place(List<Provision> provisions) {
        int at = provisions.size();
        while (at > 0 && provisions.get(at - 1).kind() == Kind.ANNEX) {
            at--;
        }
        return at > 0 && provisions.get(at - 1).kind() == Kind.TESTIMONIUM ? at : provisions.size();
    }
}
