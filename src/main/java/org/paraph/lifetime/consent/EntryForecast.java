package org.paraph.lifetime.consent;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.lifetime.EntryMechanism;

/**
 * The day on which a treaty enters into force as its clauses and the acts on file have it, told beforehand with its reason.
 *
 * @param mechanism how the treaty provides for it
 * @param provision the article that says so; null if no clause is on file
 * @param source    the legal source that the decision table names; null for another manner
 * @param countsFrom the act from which the day counts, as the table names it; null for another manner
 * @param base      the day of that act; null as long as it is not complete
 * @param period    what is counted on from it; null for nothing
 * @param day       the day of entry into force; null as long as it is not known
 * @param needed    how many have to consent; null where all have to, or none
 * @param missing   what is still missing
 * @param warnings  what somebody should look at, though it refuses nothing
 * @param parties   where each party stands
 */
public record EntryForecast(EntryMechanism mechanism, String provision, String source, String countsFrom, LocalDate base,
        String period, LocalDate day, Integer needed, List<Missing> missing, List<Warning> warnings, List<Standing> parties) {

    /** Kinds of acts that can be missing. */
    @Schema(name = "MissingActKind")
    public enum MissingKind { SIGNATURE, CONSENT, AGREED_DATE, THIRD_PARTY_ACT, LEGISLATURE }

    /** What somebody should look at. */
    @Schema(name = "EntryWarningKind")
    public enum WarningKind {
        /** In force before that party has signed: provisionally, or with effect from the past by agreement. */
        BEFORE_SIGNATURE,
        /** The last signature by the clock is not the last by the calendars of the places: the date line. */
        DAYS_OF_PLACES_DIFFER,
        /** Nobody showed that who signed the instrument may bind the State. */
        FULL_POWERS_NOT_SHOWN,
        /** The party has said that it does not intend to become bound. */
        NO_INTENTION
    }

    /**
     * @param kind what is missing
     * @param of   of whom, or how many more; a code of a party, a body, or a number
     */
    @Schema(name = "MissingAct")
    public record Missing(MissingKind kind, String of) {
    }

    /**
     * @param kind what should be looked at
     * @param of   code of the party, or the day
     */
    @Schema(name = "EntryWarning")
    public record Warning(WarningKind kind, String of) {
    }

    /**
     * @param party       code of the party
     * @param means       by which means it consented; null if it has not
     * @param consentedOn the day; null if it has not
     * @param inForceOn   the day from which the treaty is in force for it; null as long as that is not known
     */
    @Schema(name = "PartyStanding")
    public record Standing(String party, ConsentMeans means, LocalDate consentedOn, LocalDate inForceOn) {

        /** True if the treaty is in force for it by that day. */
        boolean isBoundBy(LocalDate day) {
            return inForceOn != null && !inForceOn.isAfter(day);
        }
    }

    /** True if every act is on file from which the day counts. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
