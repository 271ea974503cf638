package org.paraph.negotiation;

import org.paraph.platform.time.Occurrence;

/**
 * One line in the record of a procedure: who decided what, when, on which text, by which authority.
 *
 * @param occurrence when it took place in law, and when it was entered
 * @param attempt    number of the attempt it belongs to; null where it belongs to none
 * @param track      which track it belongs to
 * @param act        what was done, for example {@code initialling}
 * @param subject    what it was done to, or in which capacity, in a few words; or null
 * @param party      code of the party that acted; null if all did, or none of them
 * @param decidedBy  the body or the person that decided; null if that is not on record
 * @param authority  by which authority, or through which channel; or null
 * @param decision   what was decided, as a constant such as {@code APPROVED}; or null
 * @param text       label of the version; null if it was about none
 * @param sha256     hash of that version; null if it was about none
 * @param standing   whether it still counts, as a constant such as {@code STALE}; null where that is no question
 * @param recordedBy username of the person who entered it; null if it is only in the audit trail
 * @param note       reason or result in words; or null
 * @param irregular  true if the procedure provides otherwise
 */
public record ProcedureEntry(Occurrence occurrence, Integer attempt, Track track, String act, String subject, String party,
        String decidedBy, String authority, String decision, String text, String sha256, String standing,
        String recordedBy, String note, boolean irregular) {

    /** What runs beside what. */
    public enum Track { CONDUCT, TEXT, APPROVAL, ACTS, CONTEXT }

    /** Begins a line. */
    public static Builder of(Track track, String act, Occurrence occurrence) {
        return new Builder(track, act, occurrence);
    }

    /** Fills in a line; what is not said stays empty. */
    public static final class Builder {

        private final Track track;
        private final String act;
        private final Occurrence occurrence;
        private Integer attempt;
        private String subject;
        private String party;
        private String decidedBy;
        private String authority;
        private String decision;
        private String text;
        private String sha256;
        private String standing;
        private String recordedBy;
        private String note;
        private boolean irregular;

        private Builder(Track track, String act, Occurrence occurrence) {
            this.track = track;
            this.act = act;
            this.occurrence = occurrence;
        }

        public Builder attempt(int number) {
            attempt = number;
            return this;
        }

        public Builder about(String thing) {
            subject = thing;
            return this;
        }

        public Builder party(String code) {
            party = code;
            return this;
        }

        public Builder decidedBy(String who, String byWhichAuthority) {
            decidedBy = who;
            authority = byWhichAuthority;
            return this;
        }

        public Builder decision(Enum<?> what) {
            decision = what == null ? null : what.name();
            return this;
        }

        public Builder on(String label, String hash) {
            text = label;
            sha256 = hash;
            return this;
        }

        public Builder standing(Enum<?> whether) {
            standing = whether == null ? null : whether.name();
            return this;
        }

        public Builder recordedBy(String username) {
            recordedBy = username;
            return this;
        }

        public Builder note(String words) {
            note = words;
            return this;
        }

        public Builder irregular(boolean is) {
            irregular = is;
            return this;
        }

        public ProcedureEntry build() {
            return new ProcedureEntry(occurrence, attempt, track, act, subject, party, decidedBy, authority, decision, text,
                    sha256, standing, recordedBy, note, irregular);
        }
    }
}
