package org.paraph.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that stands against the signature.
 *
 * @param condition what has to be met
 * @param code      what it is; the key of its sentence
 * @param arguments what the sentence is filled with
 * @param subject   what it is about
 * @param removers  who can remove it
 * @param value     what the table is told where that is more than that the condition is not met; else null
 * @param source    the legal source of the rule; null until the table has judged
 */
public record Blocker(ReadinessCondition condition, String code, List<Object> arguments, Subject subject,
        List<Remover> removers, String value, String source) {

    /** What a blocker can be about. */
    @Schema(name = "BlockerSubjectKind")
    public enum Matter { TEXT, LANGUAGE, REVIEW, BODY, PARTY, PERSON, MANDATE, LEGISLATURE, DEVIATION, MARKING }

    /** Who can remove it: holders of a role, a unit, or a party. */
    @Schema(name = "BlockerRemoverKind")
    public enum Hand { ROLE, UNIT, PARTY }

    /**
     * @param kind what kind of thing
     * @param name its label, code or name
     */
    @Schema(name = "BlockerSubject")
    public record Subject(Matter kind, String name) {
    }

    /**
     * @param kind what is named
     * @param name the role, the code of the unit, or that of the party
     */
    @Schema(name = "BlockerRemover")
    public record Remover(Hand kind, String name) {
    }

    static Blocker of(ReadinessCondition condition, Matter kind, String name, List<Remover> removers, String code,
            Object... arguments) {
        return new Blocker(condition, code, List.of(arguments), new Subject(kind, name), removers, null, null);
    }

    /** The same by the rule that has this source. */
    Blocker by(String rule) {
        return new Blocker(condition, code, arguments, subject, removers, value, rule);
    }
}
