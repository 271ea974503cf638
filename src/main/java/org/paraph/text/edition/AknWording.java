package org.paraph.text.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;
import org.paraph.text.document.Wording;

/** Writes wording into Akoma Ntoso: alternatives of a bracket as insertions that name who proposed them, notes in place. */
final class AknWording {

    private final Markup out;
    private int alternatives;
    private int notes;

    AknWording(Markup out) {
        this.out = out;
    }

    void write(Wording wording) {
        pieces(wording.pieces());
    }

    private void pieces(List<Inline> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                signs(words.words());
            } else if (piece instanceof Bracket bracket) {
                bracket(bracket);
            } else if (piece instanceof Footnote note) {
                note(note);
            }
        }
    }

    private void bracket(Bracket bracket) {
        String first = null;
        for (var one : bracket.alternatives()) {
            var id = "alt_" + ++alternatives;
            out.open("ins", "eId", id, "class", proposers(one), "alternativeTo", first).text("[");
            pieces(one.wording());
            out.text("]").close();
            first = first == null ? id : first;
        }
    }

    private static String proposers(Alternative one) {
        return "bracket" + one.proposedBy().stream().map(code -> " proposedBy-" + code).collect(Collectors.joining());
    }

    private void note(Footnote note) {
        notes++;
        out.open("authorialNote", "eId", "note_" + notes, "marker", Integer.toString(notes), "placement", "bottom",
                "refersTo", note.isPosition() ? "#" + note.party() : null).open("p");
        signs(note.words());
        out.close().close();
    }

    private void signs(String words) {
        Signs.split(words, out::text, sign -> out.leaf("inline", sign, "name", "sign"));
    }
}
