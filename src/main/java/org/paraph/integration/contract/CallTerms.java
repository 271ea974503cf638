package org.paraph.integration.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paraph.platform.problem.Problem.Kind;

/**
 * What a call that lists or fetches may ask for at all. The engine evaluates expressions in some places where it says it does not,
 * and an expression can do whatever the server can; by the messages of incidents one could guess, letter by letter, what failed in a
 * dossier that is hidden.
 */
final class CallTerms {

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+");

    private CallTerms() {
    }

    /**
     * Judges the names of a call's parameters.
     *
     * @throws ContractRefused if it asks by an expression or an incident
     */
    static void requireOpen(Collection<String> parameters) {
        parameters.forEach(CallTerms::requireOpen);
    }

    /**
     * Judges a body at any depth: the parts of a question with alternatives are questions too.
     *
     * @throws ContractRefused as above, or if a list holds nothing in a place where something is expected
     */
    static void requireOpen(JsonObject body) {
        body.forEach((name, value) -> {
            requireOpen(name);
            within(value).forEach(CallTerms::requireOpen);
        });
    }

    /** @throws ContractRefused if a page begins before the first line, or has less than no lines; null for what is not said */
    static void requirePage(String[] given) {
        if (given != null && Stream.of(given).anyMatch(each -> NEGATIVE.matcher(each.strip()).matches())) {
            throw new ContractRefused(Kind.INVALID, "contract-page-negative");
        }
    }

    private static Stream<JsonObject> within(JsonValue value) {
        if (value instanceof JsonObject object) {
            return Stream.of(object);
        }
        if (!(value instanceof JsonArray list)) {
            return Stream.empty();
        }
        if (list.contains(JsonValue.NULL)) {
            throw new ContractRefused(Kind.INVALID, "contract-body-garbled");
        }
        return list.stream().flatMap(CallTerms::within);
    }

    private static void requireOpen(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith("expression")) {
            throw new ContractRefused(Kind.INVALID, "contract-no-expressions", name);
        }
        if (plain.startsWith("incident") || plain.startsWith("withincident")) {
            throw new ContractRefused(Kind.FORBIDDEN, "contract-no-incidents", name);
        }
    }
}
