package org.paraph.text.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.paraph.text.document.Kind;

/**
 * The styles of a Word document. A provision's paragraph style names its kind and depth ({@code ParaphArticle0}), so that the
 * text reads back as the same tree.
 */
final class WordStyles {

    private static final Map<String, String> EAST_ASIAN = Map.of("ko", "Batang", "ja", "MS Mincho", "zh", "SimSun");
    private static final int DEEPEST_OUTLINE = 8;

    private final Set<String> provisions = new TreeSet<>();
    private final Markup out = Markup.xml();

    /** The style of a provision's paragraph. */
    String of(Kind kind, int depth) {
        var style = "Paraph" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + depth;
        provisions.add(style);
        return style;
    }

    /** The part, once all provisions have asked for their styles. */
    Markup part(String language) {
        out.open("w:styles", "xmlns:w", Word.NAMESPACE);
        defaults(language);
        paragraph("Normal", "Normal", null, true, "");
        paragraph("ParaphImprint", "Paraph Imprint", "Normal", false, "");
        paragraph("Header", "header", "ParaphImprint", false, "center");
        paragraph("Footer", "footer", "ParaphImprint", false, "");
        paragraph("FootnoteText", "footnote text", "Normal", false, "both");
        paragraph("CommentText", "annotation text", "Normal", false, "");
        character("FootnoteReference", "footnote reference", "vertAlign", "superscript");
        character(WordRuns.NUMBER, "Paraph Number", null, null);
        character(WordRuns.HEADING, "Paraph Heading", null, null);
        character(WordRuns.SIGN, "Paraph Sign", null, null);
        character(WordRuns.HEADING_SIGN, "Paraph Heading Sign", null, null);
        table();
        provisions.forEach(this::provision);
        return out.close();
    }

    private void defaults(String language) {
        var plain = Locale.forLanguageTag(language);
        var eastAsian = EAST_ASIAN.getOrDefault(plain.getLanguage(), "SimSun");
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        out.empty("w:rFonts", "w:ascii", "Times New Roman", "w:hAnsi", "Times New Roman", "w:cs", "Times New Roman",
                "w:eastAsia", eastAsian);
        size(24);
        out.empty("w:lang", "w:val", language, "w:eastAsia", EAST_ASIAN.containsKey(plain.getLanguage()) ? language : "zh-CN");
        out.close().close().open("w:pPrDefault").open("w:pPr");
        out.empty("w:spacing", "w:after", "160", "w:line", "276", "w:lineRule", "auto").close().close().close();
    }

    /** A style of ours for paragraphs that are no provisions. */
    private void paragraph(String id, String name, String basedOn, boolean standard, String alignment) {
        out.open("w:style", "w:type", "paragraph", "w:default", standard ? "1" : null, "w:styleId", id);
        out.empty("w:name", "w:val", name);
        if (basedOn != null) {
            out.empty("w:basedOn", "w:val", basedOn);
        }
        out.open("w:pPr");
        if (!standard) {
            if (id.startsWith("Foot") && !id.equals("Footer")) {
                out.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", "284").close();
            }
            out.empty("w:spacing", "w:after", "40", "w:line", "240", "w:lineRule", "auto");
        }
        if (!alignment.isEmpty()) {
            out.empty("w:jc", "w:val", alignment);
        }
        out.close().open("w:rPr");
        if (!standard) {
            size(id.startsWith("Footnote") ? 18 : 20);
        }
        out.close().close();
    }

    private void character(String id, String name, String property, String value) {
        out.open("w:style", "w:type", "character", "w:styleId", id).empty("w:name", "w:val", name);
        if (property != null) {
            out.open("w:rPr").empty("w:" + property, "w:val", value).close();
        }
        out.close();
    }

    private void table() {
        out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        out.empty("w:name", "w:val", "Normal Table").open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        out.open("w:tblCellMar").empty("w:left", "w:w", "108", "w:type", "dxa").empty("w:right", "w:w", "108", "w:type", "dxa");
        out.close().close().close();
    }

    private void provision(String id) {
        var depth = Integer.parseInt(id.replaceAll("\\D+", ""));
        var kind = Kind.valueOf(id.substring("Paraph".length()).replaceAll("\\d+", "").toUpperCase(Locale.ROOT));
        out.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        out.empty("w:name", "w:val", "Paraph " + id.substring("Paraph".length()).replaceAll("(\\d+)", " $1"));
        out.empty("w:basedOn", "w:val", "Normal");
        boolean heads = kind.isContainer() || kind == Kind.ARTICLE || kind == Kind.TITLE;
        out.open("w:pPr");
        if (heads) {
            out.empty("w:keepNext");
        }
        if (kind == Kind.ANNEX) {
            out.empty("w:pageBreakBefore");
        }
        out.empty("w:spacing", "w:before", kind == Kind.TITLE ? "240" : heads ? "320" : "0",
                "w:after", kind == Kind.TITLE ? "480" : "160");
        out.empty("w:jc", "w:val", heads ? "center" : "both");
        if (heads) {
            out.empty("w:outlineLvl", "w:val", Integer.toString(Math.min(depth, DEEPEST_OUTLINE)));
        }
        out.close();
        out.open("w:rPr");
        if (heads) {
            out.empty("w:b");
        }
        size(kind == Kind.TITLE ? 32 : kind.isContainer() ? 26 : 24);
        out.close().close();
    }

    private void size(int halfPoints) {
        out.empty("w:sz", "w:val", Integer.toString(halfPoints)).empty("w:szCs", "w:val", Integer.toString(halfPoints));
    }
}
