package org.paraph.text.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of pages: one for browsers, one for PDF, where marking, version and page number stand on every page. */
final class StyleSheet {

    private StyleSheet() {
    }

    static String forScreen() {
        return read("screen.css");
    }

    static String forPdf(Imprint imprint, String language) {
        var families = Font.families(language);
        var page = Phrases.in(language).pageNumbering();
        var version = quoted(imprint.reference() + " · " + imprint.label()) + " \"\\A \" " + quoted(imprint.shortHash());
        var numbers = quoted(page[0]) + " counter(page) " + quoted(page[1]) + " counter(pages) " + quoted(page[2]);
        return read("pdf.css") + "html { font-family: " + families + " }\n@page {\n"
                + box("top-center", quoted(imprint.marking()), "font-size: 10pt; font-weight: bold", families)
                + box("bottom-left", version, "text-align: left", families)
                + box("bottom-center", quoted(imprint.marking()), "font-size: 10pt; font-weight: bold", families)
                + box("bottom-right", numbers, "text-align: right", families) + "}\n";
    }

    static String forScreenReport() {
        return forScreen() + read("report.css")
                + "body { max-width: 80rem }\nmain.report .wide { overflow-x: auto }\nmain.report td { overflow-wrap: anywhere }\n";
    }

    /** Tables are wide: the page lies on its side. */
    static String forPdfReport(Imprint imprint, String language) {
        return forPdf(imprint, language) + read("report.css")
                + "@page { size: A4 landscape; -fs-table-paginate: paginate }\nmain.report table { table-layout: fixed; -fs-table-paginate: paginate }\n";
    }

    private static String box(String place, String content, String look, String families) {
        return "  @" + place + " { content: " + content + "; font-family: " + families
                + "; font-size: 8.5pt; white-space: pre-line; " + look + " }\n";
    }

    /** A string of CSS; every sign that is not a plain letter or digit is written by its number, so nothing can end it. */
    private static String quoted(String words) {
        var css = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign < 0x80 && Character.isLetterOrDigit(sign)) {
                css.appendCodePoint(sign);
            } else {
                css.append('\\').append(Integer.toHexString(sign)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String read(String name) {
        try (var in = StyleSheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
