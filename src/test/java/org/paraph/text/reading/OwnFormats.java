package org.paraph.text.reading;

import static org.paraph.text.reading.OfficeFiles.escape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Writes a text in the conventions that this application exports, as simply as they can be followed. */
final class OwnFormats {

    private static final Map<Kind, String> ELEMENTS = Map.of(Kind.PART, "part", Kind.DIVISION, "title", Kind.CHAPTER, "chapter", Kind.SECTION, "section",
            Kind.ARTICLE, "article", Kind.PARAGRAPH, "paragraph", Kind.ITEM, "point", Kind.ANNEX, "hcontainer name=\"annex\"");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int count;

    private OwnFormats() {
    }

    static byte[] docx(TreatyDocument document) {
        var writer = new OwnFormats();
        document.located().forEach(one -> writer.paragraph(one.provision(), one.depth()));
        return OfficeFiles.docx(writer.out.toString(), Map.of("footnotes", writer.notes.toString()));
    }

    private void paragraph(Provision one, int depth) {
        var kind = one.kind().name();
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Paraph").append(kind.charAt(0)).append(kind.substring(1).toLowerCase(Locale.ROOT)).append(depth)
                .append("\"/></w:pPr>");
        if (!one.number().isEmpty()) {
            run("ParaphNumber", one.number());
            out.append("<w:r><w:tab/></w:r>");
        }
        if (!one.heading().isEmpty()) {
            runs("ParaphHeading", one.heading().pieces());
            out.append("<w:r><w:br/></w:r>");
        }
        runs("", one.words().pieces());
        out.append("</w:p>");
    }

    private void runs(String style, List<Inline> pieces) {
        boolean afterBracket = false;
        for (var piece : pieces) {
            if (piece instanceof Inline.Words words) {
                for (var part : words.words().split("(?<=[\\[\\]\\\\:：^])|(?=[\\[\\]\\\\:：^])")) {
                    run("[]\\:：^".contains(part) && !part.isEmpty() ? "ParaphSign" : style, part);
                }
            } else if (piece instanceof Inline.Footnote note) {
                notes.append("<w:footnote w:id=\"").append(++count).append("\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> ")
                        .append(note.isPosition() ? note.party() + ": " : "").append(escape(note.words())).append("</w:t></w:r></w:p></w:footnote>");
                out.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"").append(count).append("\"/></w:r>");
            } else if (piece instanceof Inline.Bracket bracket) {
                run(style, afterBracket ? " " : "");
                for (var one : bracket.alternatives()) {
                    run(style, "[" + (one.proposedBy().isEmpty() ? "" : String.join(", ", one.proposedBy()) + ": "));
                    runs(style, one.wording());
                    run(style, "]");
                }
            }
            afterBracket = piece instanceof Inline.Bracket;
        }
    }

    private void run(String style, String text) {
        if (!text.isEmpty()) {
            out.append("<w:r>").append(style.isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>")
                    .append("<w:t xml:space=\"preserve\">").append(escape(text)).append("</w:t></w:r>");
        }
    }

    static byte[] html(TreatyDocument document) {
        var writer = new OwnFormats();
        writer.out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body>");
        document.provisions().forEach(writer::section);
        return writer.out.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void section(Provision one) {
        out.append("<section data-paraph-kind=\"").append(one.kind()).append("\">");
        if (!one.number().isEmpty()) {
            out.append("<h2><span class=\"num\">").append(escape(one.number())).append("</span></h2>\n");
        }
        if (!one.heading().isEmpty()) {
            out.append("<h3><span class=\"heading\">");
            spans(one.heading().pieces());
            out.append("</span></h3>");
        }
        if (!one.words().isEmpty()) {
            out.append("<p><span class=\"words\">");
            spans(one.words().pieces());
            out.append("</span></p>\n");
        }
        one.children().forEach(this::section);
        out.append("</section>");
    }

    private void spans(List<Inline> pieces) {
        boolean afterBracket = false;
        for (var piece : pieces) {
            if (piece instanceof Inline.Words words) {
                for (var part : words.words().split("(?<=[\\[\\]\\\\:：^])|(?=[\\[\\]\\\\:：^])")) {
                    out.append("[]\\:：^".contains(part) && !part.isEmpty() ? "<span class=\"sign\">" + part + "</span>" : escape(part));
                }
            } else if (piece instanceof Inline.Footnote note) {
                out.append("<span class=\"footnote\"").append(note.isPosition() ? " data-party=\"" + note.party() + "\"" : "").append('>')
                        .append(escape(note.words())).append("</span>");
            } else if (piece instanceof Inline.Bracket bracket) {
                out.append(afterBracket ? " " : "");
                for (var one : bracket.alternatives()) {
                    out.append("<span class=\"alternative\">[").append(one.proposedBy().isEmpty() ? "" : String.join(", ", one.proposedBy()) + ": ");
                    spans(one.wording());
                    out.append("]</span>");
                }
            }
            afterBracket = piece instanceof Inline.Bracket;
        }
    }

    static byte[] akn(TreatyDocument document) {
        var writer = new OwnFormats();
        writer.out.append("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"treaty\"><meta/>");
        document.provisions().forEach(writer::element);
        return OfficeFiles.xml(writer.out.append("</doc></akomaNtoso>").toString()).getBytes(StandardCharsets.UTF_8);
    }

    private void element(Provision one) {
        switch (one.kind()) {
            case TITLE -> {
                out.append("<preface><longTitle><p><docTitle>");
                akn(one.words());
                out.append("</docTitle></p></longTitle></preface>");
            }
            case PREAMBLE, TESTIMONIUM -> {
                var name = one.kind() == Kind.PREAMBLE ? "preamble" : "conclusions";
                out.append('<').append(name).append('>');
                heading(one);
                one.children().forEach(this::element);
                out.append("</").append(name).append('>');
            }
            default -> hierarchical(one);
        }
    }

    private void hierarchical(Provision one) {
        var name = ELEMENTS.get(one.kind());
        out.append('<').append(name).append('>');
        out.append(one.number().isEmpty() ? "" : "<num>" + escape(one.number()) + "</num>");
        heading(one);
        if (!one.words().isEmpty()) {
            var around = one.children().isEmpty() ? "content" : "intro";
            out.append('<').append(around).append("><p>");
            akn(one.words());
            out.append("</p></").append(around).append('>');
        }
        one.children().forEach(this::element);
        out.append("</").append(name.split(" ")[0]).append('>');
    }

    private void heading(Provision one) {
        if (!one.heading().isEmpty()) {
            out.append("<heading>");
            akn(one.heading());
            out.append("</heading>");
        }
    }

    private void akn(Wording wording) {
        akn(wording.pieces());
    }

    private void akn(List<Inline> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Inline.Words words) {
                for (var part : words.words().split("(?<=[\\[\\]:：^])|(?=[\\[\\]:：^])")) {
                    out.append("[]:：^".contains(part) && !part.isEmpty() ? "<inline name=\"sign\">" + part + "</inline>" : escape(part));
                }
            } else if (piece instanceof Inline.Footnote note) {
                out.append("<authorialNote marker=\"1\"").append(note.isPosition() ? " refersTo=\"#" + note.party() + "\"" : "").append("><p>")
                        .append(escape(note.words())).append("</p></authorialNote>");
            } else if (piece instanceof Inline.Bracket bracket) {
                var first = "alt_" + ++count;
                for (int at = 0; at < bracket.alternatives().size(); at++) {
                    var one = bracket.alternatives().get(at);
                    out.append("<ins class=\"bracket");
                    one.proposedBy().forEach(party -> out.append(" proposedBy-").append(party));
                    out.append(at == 0 ? "\" eId=\"" + first + "\">[" : "\" alternativeTo=\"" + first + "\">[");
                    akn(one.wording());
                    out.append("]</ins>");
                }
            }
        }
    }
}
