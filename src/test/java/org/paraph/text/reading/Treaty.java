package org.paraph.text.reading;

import static org.paraph.text.reading.OfficeFiles.escape;
import static org.paraph.text.reading.OfficeFiles.p;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A treaty as it was published, and files in the formats in which a ministry could send it. */
record Treaty(String language, String title, String preamble, List<Article> articles) {

    private static final Pattern NUMBERED = Pattern.compile("(?:(\\d+)\\. ?|([一二三四五六七八九十]+)、)(.*)", Pattern.DOTALL);

    /** @param paragraphs as published, with their numbers */
    record Article(String number, String heading, List<String> paragraphs) {
    }

    byte[] text() {
        var text = new StringBuilder(title).append("\r\n\r\n").append(preamble).append("\r\n\r\n");
        for (var article : articles) {
            text.append(article.number).append("\r\n").append(article.heading).append(article.heading.isEmpty() ? "" : "\r\n");
            article.paragraphs.forEach(one -> text.append("\r\n").append(one).append("\r\n"));
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Headings by style, number and heading in one paragraph with a soft break. */
    byte[] styledDocx() {
        var body = new StringBuilder(p("Title", 0, 0, title)).append(p(preamble));
        for (var article : articles) {
            body.append(p("Heading1", 0, 0, article.number + (article.heading.isEmpty() ? "" : "\n" + article.heading)));
            article.paragraphs.forEach(one -> body.append(p(one)));
        }
        return OfficeFiles.docx(body.toString(), Map.of("styles",
                OfficeFiles.style("Title", "Title", "") + OfficeFiles.style("Heading1", "heading 1", "")));
    }

    /** No styles; articles and paragraphs are numbered automatically. */
    byte[] numberedDocx() {
        boolean chinese = language.equals("zh");
        var body = new StringBuilder(p(title)).append(p(preamble));
        for (var article : articles) {
            body.append(p("", 1, 0, ""));
            body.append(article.heading.isEmpty() ? "" : p(article.heading));
            int next = 1;
            for (var one : article.paragraphs) {
                var matcher = NUMBERED.matcher(one);
                boolean numbered = matcher.matches() && (chinese ? matcher.group(2) != null
                        && matcher.group(2).equals(NumberFormat.print("chineseCounting", next)) : String.valueOf(next).equals(matcher.group(1)));
                body.append(numbered ? p("", 1, 1, matcher.group(3)) : p(one));
                next += numbered ? 1 : 0;
            }
        }
        var list = chinese ? OfficeFiles.list(7, "taiwaneseCountingThousand|第%1條", "chineseCounting|%2、")
                : OfficeFiles.list(7, "decimal|Article %1", "decimal|%2.");
        return OfficeFiles.docx(body.toString(), Map.of("numbering", list + OfficeFiles.num(1, 7)));
    }

    byte[] odt() {
        var body = new StringBuilder("<text:p text:style-name=\"Title\">" + escape(title) + "</text:p><text:p>" + escape(preamble) + "</text:p>");
        for (var article : articles) {
            body.append("<text:h text:outline-level=\"1\">").append(escape(article.number)).append("</text:h>");
            if (!article.heading.isEmpty()) {
                body.append("<text:h text:outline-level=\"2\">").append(escape(article.heading)).append("</text:h>");
            }
            article.paragraphs.forEach(one -> body.append("<text:p>").append(escape(one)).append("</text:p>"));
        }
        return OfficeFiles.odt("", body.toString());
    }

    byte[] html() {
        var body = new StringBuilder("<!DOCTYPE html><html><head><title>x</title><meta charset=utf-8><style>p{}</style></head><body><h1>"
                + escape(title) + "</h1><p>" + escape(preamble));
        for (var article : articles) {
            body.append("<h2>").append(escape(article.number)).append(article.heading.isEmpty() ? "" : "<br>" + escape(article.heading)).append("</h2>\n");
            article.paragraphs.forEach(one -> body.append("<p>").append(escape(one)).append("\n"));
        }
        return body.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] akn() {
        var body = new StringBuilder("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"treaty\"><meta><identification/>"
                + "</meta><preface><longTitle><p><docTitle>" + escape(title) + "</docTitle></p></longTitle></preface><preamble><p>"
                + escape(preamble) + "</p></preamble><body>");
        for (var article : articles) {
            body.append("<article><num>").append(escape(article.number)).append("</num>");
            body.append(article.heading.isEmpty() ? "" : "<heading>" + escape(article.heading) + "</heading>").append("<content>");
            article.paragraphs.forEach(one -> body.append("<p>").append(escape(one)).append("</p>"));
            body.append("</content></article>");
        }
        return OfficeFiles.xml(body.append("</body></act></akomaNtoso>").toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** All words in order. */
    String words() {
        var words = new StringBuilder(title).append(preamble);
        articles.forEach(one -> words.append(one.number).append(one.heading).append(String.join("", one.paragraphs)));
        return words.toString();
    }
}
