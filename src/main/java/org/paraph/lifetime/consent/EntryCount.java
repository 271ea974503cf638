package org.paraph.lifetime.consent;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.lifetime.consent.EntryForecast.Missing;
import org.paraph.lifetime.consent.EntryForecast.MissingKind;
import org.paraph.platform.time.Occurrence;

/**
 * Counts the day of entry into force from the acts on file; which act it counts from is not decided here.
 *
 * @param parties      codes of the parties
 * @param signatories  how many of them signed
 * @param signatures   their full signatures; the adoption of what is not signed as one of each
 * @param consents     their consents to be bound
 * @param trigger      the act of the third party; empty if there is none yet
 */
record EntryCount(List<String> parties, int signatories, List<Consent> signatures, List<Consent> consents,
        Optional<Occurrence> trigger) {

    /**
     * @param day     the day of the act from which it counts; null as long as something is missing
     * @param missing what is missing
     */
    record Base(LocalDate day, List<Missing> missing) {

        static Base on(LocalDate day) {
            return new Base(day, List.of());
        }

        static Base without(List<Missing> missing) {
            return new Base(null, missing);
        }
    }

    /** From which day it counts, by the act that the decision table names. */
    Base from(String act, FinalClauses clauses) {
        return switch (act) {
            case "LAST_SIGNATURE" -> last(signatures, MissingKind.SIGNATURE);
            case "LATER_NOTIFICATION", "LAST_DEPOSIT" -> last(consents, MissingKind.CONSENT);
            case "NTH_DEPOSIT" -> reached(Math.min(clauses.deposits(), parties.size()), clauses.among());
            case "THRESHOLD_REACHED" -> reached(clauses.threshold().of(signatories), clauses.among());
            case "THIRD_PARTY_ACT" -> trigger.map(when -> Base.on(when.occurredOn())).orElseGet(() -> Base.without(
                    List.of(new Missing(MissingKind.THIRD_PARTY_ACT, clauses.triggerBody()))));
            default -> clauses.agreedDate() == null ? Base.without(List.of(new Missing(MissingKind.AGREED_DATE, "1")))
                    : Base.on(clauses.agreedDate());
        };
    }

    /** Adds the period of the clause and moves the day as the table says. */
    static LocalDate day(LocalDate base, String period, boolean addsPeriod, String calendarRule) {
        var counted = addsPeriod && period != null ? base.plus(Period.parse(period)) : base;
        return "FIRST_OF_NEXT_MONTH".equals(calendarRule) ? counted.with(TemporalAdjusters.firstDayOfNextMonth()) : counted;
    }

    private Base last(List<Consent> acts, MissingKind kind) {
        var missing = parties.stream().filter(code -> acts.stream().noneMatch(act -> act.party().equals(code)))
                .map(code -> new Missing(kind, code)).toList();
        return missing.isEmpty() ? Base.on(latest(acts).when().occurredOn()) : Base.without(missing);
    }

    private Base reached(int number, List<String> among) {
        var missing = new ArrayList<Missing>();
        if (consents.size() < number) {
            missing.add(new Missing(MissingKind.CONSENT, String.valueOf(number - consents.size())));
        }
        among.stream().filter(code -> day(code) == null).forEach(code -> missing.add(new Missing(MissingKind.CONSENT, code)));
        if (!missing.isEmpty()) {
            return Base.without(List.copyOf(missing));
        }
        var nth = consents.stream().map(one -> one.when().occurredOn()).sorted().skip(number - 1L).findFirst();
        return Base.on(Stream.concat(nth.stream(), among.stream().map(this::day)).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElseThrow());
    }

    private LocalDate day(String party) {
        return consents.stream().filter(one -> one.party().equals(party)).findFirst()
                .map(one -> one.when().occurredOn()).orElse(null);
    }

    /** The last act: by the clock where the moments are known, else by the dates of the places. */
    static Consent latest(List<Consent> acts) {
        return acts.stream().reduce((one, other) -> isLater(other.when(), one.when()) ? other : one).orElseThrow();
    }

    private static boolean isLater(Occurrence one, Occurrence other) {
        return one.occurredAt() != null && other.occurredAt() != null ? one.occurredAt().isAfter(other.occurredAt())
                : one.occurredOn().isAfter(other.occurredOn());
    }
}
