package org.paraph.integration.contract;

import java.util.List;
import java.util.regex.Pattern;
import org.paraph.platform.problem.Problem.Kind;

/**
 * Calls of the engine's REST contract that are known and stay closed, with what is open in their place: they would change a
 * dossier past its rules, or show what need-to-know hides.
 */
public final class Closed {

    private static final List<Door> DOORS = List.of(
            new Door("POST /(process-definition/.*(start|submit-form)|message|signal|condition)", "contract-no-start"),
            new Door("(PUT|POST|DELETE|PATCH) /(process-instance|execution|modification|variable-instance)(/.*)?",
                    "contract-no-intervention"),
            new Door("(PUT|POST|DELETE|PATCH) /task/.+", "contract-no-task-change"),
            new Door("(PUT|POST|DELETE) /(deployment|migration|process-definition|decision-definition|batch)(/.*)?",
                    "contract-no-version-change"),
            new Door("\\w+ /(job|job-definition|incident|external-task/retries|metrics|telemetry|schema)(/.*|-async)?",
                    "contract-no-operations"),
            new Door("\\w+ /(history|event-subscription|execution|variable-instance)(/.*)?", "contract-no-history"),
            new Door("\\w+ /(user|group|tenant|authorization|identity|filter)(/.*)?", "contract-no-identity"),
            new Door("\\w+ /case-.*", "contract-no-cases"));

    private Closed() {
    }

    /** The refusal of a call that no route names. */
    public static ContractRefused refusal(String method, String path) {
        var call = method + " " + path;
        return DOORS.stream().filter(each -> each.calls.matcher(call).matches()).findFirst()
                .map(each -> new ContractRefused(Kind.FORBIDDEN, each.code))
                .orElseGet(() -> new ContractRefused(Kind.UNKNOWN, "contract-call-unknown"));
    }

    private record Door(Pattern calls, String code) {

        Door(String calls, String code) {
            this(Pattern.compile(calls), code);
        }
    }
}
