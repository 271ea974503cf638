package org.paraph.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.SuspensionKind.POSTPONED_SIGNATURE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.negotiation.CaseFileDesk;
import org.paraph.negotiation.BriefingRequest;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.text.edition.EditionFormat;
import org.paraph.text.edition.Editions;

/** The answer to "who decided what, on which text, and what was left out". */
@ExtendWith(Bench.class)
class ProcedureReportTest {

    private final Bench bench;
    private final Casework dossier;

    ProcedureReportTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void tellsWhoDecidedWhatOnWhichText() {
        dossier.reach(SIGNING_SCHEDULED);
        var hash = dossier.<String>read(negotiation -> negotiation.text().hash());

        var report = report();

        assertThat(report.onTexts()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.sha256()).isEqualTo(hash);
            assertThat(entry.decidedBy()).isNotBlank();
        });
        assertThat(only(report, entry -> entry.act().equals("initialling") && "JPN".equals(entry.party())).text()).isEqualTo("v1");
        assertThat(only(report, entry -> entry.act().equals("approval") && "CABINET".equals(entry.subject())))
                .satisfies(entry -> {
                    assertThat(entry.decision()).isEqualTo("APPROVED");
                    assertThat(entry.standing()).isEqualTo("VALID");
                    assertThat(entry.recordedBy()).isNotBlank();
                });
    }

    @Test
    void showsThatAnApprovalWasGivenToAnotherText() {
        dossier.reach(SIGNING_SCHEDULED).suspend(POSTPONED_SIGNATURE).acknowledge("JPN").revise("v2", "All agree to more.");

        var report = report();

        assertThat(only(report, entry -> entry.act().equals("approval") && "CABINET".equals(entry.subject())).standing())
                .isEqualTo("STALE");
        assertThat(only(report, entry -> entry.act().equals("text-reopening")).text()).isEqualTo("v2");
        assertThat(only(report, entry -> entry.act().equals("suspension")).decision()).isEqualTo("POSTPONED_SIGNATURE");
        assertThat(only(report, entry -> entry.act().equals("acknowledgement")).party()).isEqualTo("JPN");
    }

    @Test
    void setsApartWhatDepartedFromTheProcedure() {
        dossier.act(CaseFileDesk.class, (desk, ref) -> desk.briefLegislature(ref, new BriefingRequest("Policy chiefs of the parties",
                "The vice-minister", "The purpose of the agreement", List.of("that it was initialled"),
                OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC)))));

        var irregular = report().entries().stream().filter(ProcedureEntry::irregular).toList();

        assertThat(irregular).extracting(ProcedureEntry::act).containsExactlyInAnyOrder("briefing", "deviation");
        assertThat(irregular).allSatisfy(entry -> assertThat(entry.note()).contains("that it was initialled"));
        assertThat(only(report(), entry -> entry.act().equals("deviation")).decision()).isEqualTo("INCOMPLETE_BRIEFING");
    }

    @Test
    void standsInLegalOrder() {
        dossier.reach(SIGNING_SCHEDULED);

        assertThat(report().entries()).extracting(entry -> entry.occurrence().occurredOn()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void isPrintedInTheReadersLanguage(String language) {
        dossier.reach(SIGNING_SCHEDULED);
        var page = new PrintedProcedure(report(), new ProcedureWords(Locale.forLanguageTag(language)),
                bench.bean(ProcedureNames.class)).page();
        var editions = new Editions();

        var html = new String(editions.report(page, EditionFormat.HTML).content(), StandardCharsets.UTF_8);
        var pdf = new String(editions.report(page, EditionFormat.PDF).content(), StandardCharsets.ISO_8859_1);

        assertThat(html).contains("lang=\"" + language + "\"", new ProcedureWords(Locale.forLanguageTag(language)).of("title"),
                dossier.<String>read(negotiation -> negotiation.text().hash()).substring(0, 12), "Party JPN · JPN FOREIGN_MINISTER",
                Locale.ENGLISH.getDisplayLanguage(Locale.forLanguageTag(language))).doesNotContain("JPN:");
        assertThat(pdf).startsWith("%PDF-").contains("/Lang", "/StructTreeRoot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ja"})
    void hasTheSameWordsInEveryLanguage(String language) {
        var words = ResourceBundle.getBundle("org/paraph/procedure/procedure", Locale.forLanguageTag(language));
        var english = ResourceBundle.getBundle("org/paraph/procedure/procedure", Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(words.getLocale().getLanguage()).isEqualTo(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
    }

    private ProcedureReport report() {
        return dossier.ask(ProcedureReports.class,
                reports -> reports.on(bench.bean(Negotiations.class).byId(dossier.id())));
    }

    private static ProcedureEntry only(ProcedureReport report, Predicate<ProcedureEntry> wanted) {
        var found = report.entries().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
