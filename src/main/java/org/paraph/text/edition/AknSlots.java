package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;

/**
 * Where the provisions at the top of a text go in Akoma Ntoso. A treaty as it is mostly built fits its preface, preamble, body,
 * conclusions and attachments. What does not (a title in the middle, a preamble with chapters) goes into the body, in order: so every
 * text can be written and reads back as it was.
 *
 * @param title       for the preface; null if there is none
 * @param preamble    for the preamble; null if there is none
 * @param body        never empty, unless the text is
 * @param testimonium for the conclusions; null if there is none
 * @param annexes     for the attachments
 */
record AknSlots(Provision title, Provision preamble, List<Provision> body, Provision testimonium, List<Provision> annexes) {

    static AknSlots of(List<Provision> provisions) {
        int from = 0;
        int to = provisions.size();
        var title = from < to && isTitle(provisions.get(from)) ? provisions.get(from++) : null;
        var preamble = from < to && isProse(provisions.get(from), Kind.PREAMBLE) ? provisions.get(from++) : null;
        while (to > from && isAttachment(provisions.get(to - 1))) {
            to--;
        }
        var annexes = provisions.subList(to, provisions.size());
        var testimonium = to > from && isProse(provisions.get(to - 1), Kind.TESTIMONIUM) ? provisions.get(--to) : null;
        return from == to ? new AknSlots(null, null, provisions, null, List.of())
                : new AknSlots(title, preamble, provisions.subList(from, to), testimonium, annexes);
    }

    private static boolean isTitle(Provision one) {
        return one.kind() == Kind.TITLE && one.number().isEmpty() && one.heading().isEmpty() && one.children().isEmpty();
    }

    /** An annex with words of its own stays in the body, where they have a place. */
    private static boolean isAttachment(Provision one) {
        return one.kind() == Kind.ANNEX && one.words().isEmpty();
    }

    /** True if it is nothing but unnumbered paragraphs. */
    private static boolean isProse(Provision one, Kind kind) {
        return one.kind() == kind && one.number().isEmpty() && one.heading().isEmpty() && one.words().isEmpty()
                && !one.children().isEmpty() && one.children().stream().allMatch(child -> child.kind() == Kind.PARAGRAPH
                        && child.number().isEmpty() && child.heading().isEmpty() && !child.words().isEmpty()
                        && child.children().isEmpty());
    }
}
