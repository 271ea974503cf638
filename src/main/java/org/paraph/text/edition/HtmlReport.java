package org.paraph.text.edition;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A report as a page of HTML. */
final class HtmlReport {

    private static final double NARROWEST = 11;
    private static final double WIDEST = 45;

    private final Report report;
    private final boolean printed;
    private final Markup page = Markup.html();

    /** @param printed true for PDF */
    HtmlReport(Report report, boolean printed) {
        this.report = report;
        this.printed = printed;
    }

    byte[] page() {
        head();
        page.open("body");
        page.open("header", "class", "imprint");
        marking();
        page.leaf("p", report.reference() + " · " + Phrases.in(report.language()).date(report.date()), "class", "version");
        page.close().open("main", "class", "report").leaf("h1", report.title());
        report.lead().forEach(words -> page.leaf("p", words));
        report.sections().forEach(this::section);
        page.close().open("footer", "class", "imprint");
        marking();
        page.close().close().close();
        return page.bytes();
    }

    private void head() {
        page.open("html", "lang", report.language(), "xml:lang", report.language(), "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").empty("meta", "charset", "UTF-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "author", "content", report.author());
        page.empty("meta", "name", "description", "content", report.reference());
        page.empty("meta", "name", "subject", "content", report.reference());
        page.leaf("title", report.title() + " · " + report.reference());
        page.open("style").raw(printed ? StyleSheet.forPdfReport(imprint(), report.language()) : StyleSheet.forScreenReport());
        page.close().close();
    }

    private Imprint imprint() {
        return new Imprint(report.reference(), report.title(), report.marking(), "", report.date(), report.author(), List.of(),
                null);
    }

    private void section(Report.Section section) {
        page.open("section").leaf("h2", section.heading());
        if (section.rows().isEmpty()) {
            page.leaf("p", section.none());
        } else {
            table(section);
        }
        page.close();
    }

    private void table(Report.Section section) {
        page.open("div", "class", "wide").open("table").open("colgroup");
        shares(section).forEach(share -> page.empty("col", "width", share + "%"));
        page.close().open("thead").open("tr");
        section.columns().forEach(head -> page.leaf("th", head, "scope", "col"));
        page.close().close().open("tbody");
        section.rows().forEach(row -> {
            page.open("tr");
            row.forEach(cell -> page.leaf("td", cell));
            page.close();
        });
        page.close().close().close();
    }

    /** The width of each column in hundredths, by what stands in it. */
    private static List<Long> shares(Report.Section section) {
        var lengths = IntStream.range(0, section.columns().size()).mapToDouble(column -> section.rows().stream()
                .mapToInt(row -> row.get(column).length()).average().orElse(0))
                .map(length -> Math.max(NARROWEST, Math.min(WIDEST, length))).toArray();
        var all = DoubleStream.of(lengths).sum();
        return DoubleStream.of(lengths).mapToObj(length -> Math.round(100 * length / all)).toList();
    }

    private void marking() {
        if (!report.marking().isEmpty()) {
            page.leaf("p", report.marking(), "class", "marking");
        }
    }
}
