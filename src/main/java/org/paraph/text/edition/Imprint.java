package org.paraph.text.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is printed around a text without being part of it.
 *
 * @param reference   reference of the dossier, for example {@code KOR-JPN-2016-001}
 * @param label       label of the version; of a comparison, those of both versions
 * @param marking     security marking as it is printed at the top and bottom of every page; empty if there is none
 * @param sha256      hash of the version, in lower-case hexadecimal; of a comparison, that of the later version
 * @param date        legal date of the version, printed beside the label and given to tracked changes; never null
 * @param authorName  who made the version or the changes, as tracked changes and document properties name it
 * @param parties     the parties, in the order of the dossier
 * @param signingCopy null unless the text is printed to be signed
 */
public record Imprint(String reference, String label, String marking, String sha256, LocalDate date, String authorName,
        List<Party> parties, SigningCopy signingCopy) {

    private static final int SHORT_HASH = 12;

    public Imprint {
        Objects.requireNonNull(date);
        reference = given(reference);
        label = given(label);
        marking = given(marking);
        sha256 = given(sha256);
        authorName = given(authorName);
        parties = List.copyOf(parties);
    }

    private static String given(String words) {
        return words == null ? "" : words;
    }

    /** The beginning of the hash, enough to tell two prints apart. */
    String shortHash() {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }

    Optional<SigningCopy> signing() {
        return Optional.ofNullable(signingCopy);
    }

    /** The name of the party with this code; the code itself if no party has it. */
    String nameOf(String code) {
        return parties.stream().filter(one -> one.code().equals(code)).map(Party::name).findFirst().orElse(code);
    }

    /**
     * A party to the negotiation.
     *
     * @param code ISO 3166 alpha-3 where there is one
     * @param name the name of the State or organisation
     */
    public record Party(String code, String name) {
    }

    /**
     * One of the originals. By the rule of the alternat each party keeps the original in which it is named first and signs
     * in the first place; the wording is the same in all of them.
     *
     * @param firstParty  code of the party that keeps this original
     * @param signatories who signs; those of the first party are printed first, the others in the order given
     * @param suspended   the provisions that are suspended on conclusion, a line each with what reactivates them; they stay
     *                    in the text
     */
    public record SigningCopy(String firstParty, List<Signatory> signatories, List<String> suspended) {

        public SigningCopy {
            signatories = List.copyOf(signatories);
            suspended = List.copyOf(suspended);
        }

        public SigningCopy(String firstParty, List<Signatory> signatories) {
            this(firstParty, signatories, List.of());
        }

        /** The signatories in the order of this original. */
        List<Signatory> inOrder() {
            var ordered = new java.util.ArrayList<>(signatories);
            ordered.sort(java.util.Comparator.comparing(one -> !one.party().equals(firstParty)));
            return ordered;
        }
    }

    /**
     * A person who signs.
     *
     * @param party  code of the party
     * @param person the name as printed under the line
     * @param office the office, or empty
     */
    public record Signatory(String party, String person, String office) {
    }
}
