package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.InternationalAct;
import org.paraph.lifetime.InternationalActs;
import org.paraph.lifetime.consent.EntryForecast.Missing;
import org.paraph.lifetime.consent.EntryForecast.MissingKind;
import org.paraph.lifetime.consent.EntryForecast.Standing;
import org.paraph.lifetime.consent.EntryForecast.Warning;
import org.paraph.lifetime.consent.EntryForecast.WarningKind;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.platform.time.Occurrence;
import org.paraph.signing.Adoption;
import org.paraph.signing.Signature;
import org.paraph.signing.SigningFile;

/** Tells beforehand when a treaty enters into force and what is missing, by the table {@code entry-into-force}. */
@ApplicationScoped
public class EntryForecasts {

    private static final String TABLE = "entry-into-force";

    private final ConsentFile file;
    private final Consents consents;
    private final SigningFile signing;
    private final InternationalActs acts;
    private final LegislatureConsentRecord legislature;
    private final DecisionTables tables;

    protected EntryForecasts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EntryForecasts(ConsentFile file, Consents consents, SigningFile signing, InternationalActs acts,
            LegislatureConsentRecord legislature, DecisionTables tables) {
        this.file = file;
        this.consents = consents;
        this.signing = signing;
        this.acts = acts;
        this.legislature = legislature;
        this.tables = tables;
    }

    /** By the clauses on file; empty if none are. The consent of our legislature is among what is missing. */
    public Optional<EntryForecast> of(Negotiation negotiation) {
        return file.clauses(negotiation).map(clauses -> of(negotiation, clauses)).map(forecast -> {
            var missing = new ArrayList<>(forecast.missing());
            if (!legislature.isGranted(negotiation)) {
                missing.add(0, new Missing(MissingKind.LEGISLATURE, negotiation.homeParty()));
            }
            return new EntryForecast(forecast.mechanism(), forecast.provision(), forecast.source(), forecast.countsFrom(),
                    forecast.base(), forecast.period(), forecast.day(), forecast.needed(), List.copyOf(missing),
                    forecast.warnings(), forecast.parties());
        });
    }

    /** By this clause and the acts between the parties alone. */
    EntryForecast of(Negotiation negotiation, FinalClauses clauses) {
        var count = count(negotiation, clauses);
        if (clauses.mechanism() == EntryMechanism.OTHER) {
            return new EntryForecast(clauses.mechanism(), clauses.provision(), null, null, null, clauses.period(), null, null,
                    List.of(), warnings(negotiation, count, null), standings(negotiation, clauses, count, null, null));
        }
        var verdict = tables.decideOne(TABLE, Map.of("mechanism", clauses.mechanism().name()));
        var base = count.from(verdict.text("baseAct"), clauses);
        var day = base.day() == null ? null : EntryCount.day(base.day(), clauses.period(), verdict.isTrue("addsPeriod"),
                verdict.text("calendarRule"));
        return new EntryForecast(clauses.mechanism(), clauses.provision(), verdict.source(), verdict.text("baseAct"),
                base.day(), clauses.period(), day, needed(verdict, clauses, count), base.missing(),
                warnings(negotiation, count, day), standings(negotiation, clauses, count, base.day(), day));
    }

    private static Integer needed(Verdict verdict, FinalClauses clauses, EntryCount count) {
        return switch (verdict.text("baseAct")) {
            case "NTH_DEPOSIT" -> clauses.deposits();
            case "THRESHOLD_REACHED" -> clauses.threshold().of(count.signatories());
            default -> null;
        };
    }

    private EntryCount count(Negotiation negotiation, FinalClauses clauses) {
        var parties = negotiation.parties().stream().map(Party::code).toList();
        var signatures = signatures(negotiation, parties);
        return new EntryCount(parties, signatures.isEmpty() ? parties.size() : signatures.size(), signatures,
                consents.of(negotiation), trigger(negotiation, clauses));
    }

    private List<Consent> signatures(Negotiation negotiation, List<String> parties) {
        if (negotiation.procedure().conclusion() == Conclusion.ADOPTION) {
            return signing.adoptions(negotiation.id()).stream().map(Adoption::occurrence).reduce((one, later) -> later)
                    .map(when -> parties.stream().map(code -> new Consent(null, code, ConsentMeans.SIGNATURE, when)).toList())
                    .orElse(List.of());
        }
        return signing.standing(negotiation).stream().filter(Signature::isFull).map(one -> new Consent(one.id(),
                one.signatory().party(), ConsentMeans.SIGNATURE, one.completed())).toList();
    }

    private Optional<Occurrence> trigger(Negotiation negotiation, FinalClauses clauses) {
        return file.records(negotiation, ConclusionRecord.Kind.THIRD_PARTY_ACT).stream()
                .filter(one -> one.body().equalsIgnoreCase(clauses.triggerBody()))
                .filter(one -> clauses.triggerAct().equalsIgnoreCase(one.subject())).map(ConclusionRecord::occurrence)
                .findFirst();
    }

    private List<Warning> warnings(Negotiation negotiation, EntryCount count, LocalDate day) {
        var found = new ArrayList<Warning>();
        count.signatures().stream().filter(one -> day != null && day.isBefore(one.when().occurredOn()))
                .forEach(one -> found.add(new Warning(WarningKind.BEFORE_SIGNATURE, one.party())));
        if (!count.signatures().isEmpty()) {
            var last = EntryCount.latest(count.signatures()).when().occurredOn();
            count.signatures().stream().map(one -> one.when().occurredOn()).filter(each -> each.isAfter(last)).distinct()
                    .forEach(each -> found.add(new Warning(WarningKind.DAYS_OF_PLACES_DIFFER, each.toString())));
        }
        file.consents(negotiation.id()).stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> !one.instrument().isAuthorised())
                .forEach(one -> found.add(new Warning(WarningKind.FULL_POWERS_NOT_SHOWN, one.party())));
        file.records(negotiation, ConclusionRecord.Kind.NO_INTENTION)
                .forEach(one -> found.add(new Warning(WarningKind.NO_INTENTION, one.party())));
        return List.copyOf(found);
    }

    /** A party whose consent came before the day counted from is bound with the others; a later one after its own period. */
    private List<Standing> standings(Negotiation negotiation, FinalClauses clauses, EntryCount count, LocalDate base,
            LocalDate day) {
        var inForce = inForceOn(negotiation).orElse(day);
        return count.parties().stream().map(code -> count.consents().stream().filter(one -> one.party().equals(code))
                .findFirst().map(one -> {
                    var consented = one.when().occurredOn();
                    boolean counted = base == null || !consented.isAfter(base);
                    return new Standing(code, one.means(), consented, inForce == null ? null
                            : counted ? inForce : later(inForce, clauses.later(consented)));
                }).orElse(new Standing(code, null, null, null))).toList();
    }

    private Optional<LocalDate> inForceOn(Negotiation negotiation) {
        return acts.all(negotiation.id()).stream().filter(act -> act.kind() == InternationalAct.Kind.ENTRY_INTO_FORCE)
                .map(act -> act.retroactiveTo() == null ? act.occurrence().occurredOn() : act.retroactiveTo()).findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
