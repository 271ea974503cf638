package org.paraph.procedure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.Attempt;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.text.edition.Report;

/** The report as it is printed. */
public final class PrintedProcedure {

    private static final int SHORT_HASH = 12;

    private final ProcedureReport report;
    private final ProcedureWords words;
    private final ProcedureNames names;

    public PrintedProcedure(ProcedureReport report, ProcedureWords words, ProcedureNames names) {
        this.report = report;
        this.words = words;
        this.names = names;
    }

    public Report page() {
        var negotiation = report.negotiation();
        var sections = new ArrayList<Report.Section>();
        sections.add(attempts());
        sections.add(section("irregular", report.irregular()));
        sections.add(onTexts());
        sections.add(section("entries", report.entries()));
        return new Report(negotiation.reference(), negotiation.marking().name().replace('_', ' '),
                words.language().toLanguageTag(), words.of("title"), report.drawnUpAt().atZone(ZoneOffset.UTC).toLocalDate(),
                names.person(report.drawnUpBy()), lead(), sections);
    }

    private List<String> lead() {
        var negotiation = report.negotiation();
        return List.of(negotiation.particulars().title(),
                negotiation.parties().stream().map(Party::name).collect(Collectors.joining(" · ")),
                words.of("column.state") + ": " + words.constant(negotiation.state().name()),
                words.of("drawn.up") + ": " + minute(report.drawnUpAt()) + ", "
                        + names.person(report.drawnUpBy()));
    }

    private Report.Section attempts() {
        return new Report.Section(words.of("section.attempts"), words.of("none"),
                heads("attempt", "opened", "entry", "closed", "outcome", "text"),
                report.negotiation().attempts().stream().map(this::attempt).toList());
    }

    private List<String> attempt(Attempt one) {
        return List.of(String.valueOf(one.number()), one.openedOn().toString(), words.constant(one.entryPoint().name()),
                one.closedOn() == null ? "" : one.closedOn().toString(),
                one.closedAs() == null ? "" : words.constant(one.closedAs().name()),
                text(one.closedOn() == null ? report.negotiation().text().label() : one.finalLabel(),
                        one.closedOn() == null ? report.negotiation().text().hash() : one.finalHash()));
    }

    private Report.Section onTexts() {
        return new Report.Section(words.of("section.texts"), words.of("none"),
                heads("text", "date", "act", "who", "decision", "standing"), report.onTexts().stream().map(one -> List.of(
                        text(one.text(), one.sha256()), words.date(one.occurrence()), words.act(one), who(one),
                        words.constant(one.decision()), words.constant(one.standing()))).toList());
    }

    private Report.Section section(String name, List<ProcedureEntry> entries) {
        return new Report.Section(words.of("section." + name), words.of("none"),
                heads("date", "act", "who", "authority", "decision", "text", "note", "recorded"),
                entries.stream().map(this::row).toList());
    }

    private List<String> row(ProcedureEntry one) {
        return List.of(words.date(one.occurrence()), joined(" · ", words.act(one), names.thing(one.subject(), words)), who(one),
                names.thing(one.authority(), words), words.constant(one.decision()), text(one.text(), one.sha256()), plain(one.note()),
                joined(", ", names.person(one.recordedBy()), minute(one.occurrence().recordedAt())));
    }

    private String who(ProcedureEntry one) {
        return names.who(report.negotiation(), one);
    }

    private static String text(String label, String sha256) {
        return joined(" ", label, sha256 == null ? null : sha256.substring(0, SHORT_HASH));
    }

    private static String joined(String between, String... given) {
        return Stream.of(given).filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining(between));
    }

    private static String minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ').replace(":00Z", " UTC");
    }

    private static String plain(String given) {
        return given == null ? "" : given;
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns).map(column -> words.of("column." + column)).toList();
    }
}
