package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.edition.Imprint.Signatory;
import org.paraph.text.edition.Imprint.SigningCopy;

/** The signature blocks at the end of a signing copy, two in a row; the party that keeps it signs on the left at the top. */
final class WordSignatures {

    private final Word word;
    private final Imprint imprint;

    WordSignatures(Word word, Imprint imprint) {
        this.word = word;
        this.imprint = imprint;
    }

    void write(SigningCopy copy) {
        var signatories = copy.inOrder();
        int half = word.width() / 2;
        word.imprint("", "left", false);
        word.body.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", Integer.toString(word.width()), "w:type", "dxa");
        word.body.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        word.body.empty("w:gridCol", "w:w", Integer.toString(half)).empty("w:gridCol", "w:w", Integer.toString(half)).close();
        for (int at = 0; at < signatories.size(); at += 2) {
            row(signatories.subList(at, Math.min(at + 2, signatories.size())), half);
        }
        word.body.close();
        word.imprint("", "left", false);
    }

    private void row(List<Signatory> pair, int half) {
        word.body.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < 2; column++) {
            word.body.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(half), "w:type", "dxa").close();
            if (column < pair.size()) {
                block(pair.get(column));
            } else {
                word.imprint("", "left", false);
            }
            word.body.close();
        }
        word.body.close();
    }

    private void block(Signatory one) {
        word.imprint(word.phrases.signingFor(one.party(), imprint.nameOf(one.party())), "left", false);
        word.body.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ParaphImprint").open("w:pBdr");
        word.body.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "auto").close();
        word.body.empty("w:spacing", "w:before", "1000", "w:after", "60").close().close();
        word.imprint(one.person(), "left", true);
        word.imprint(one.office() == null ? "" : one.office(), "left", false);
        word.imprint("", "left", false);
    }
}
