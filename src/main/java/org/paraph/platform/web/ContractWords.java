package org.paraph.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.paraph.platform.problem.Violation;

/** A refusal in the words of the engine's own REST contract, which has a type and one text for all that is wrong. */
public record ContractWords(String type, String message) {

    private static final int SERVER_FAULT = 500;

    /**
     * The words for a refusal.
     *
     * @param language what the caller prefers, as {@code Accept-Language} says it; null for English
     */
    public static ContractWords of(Refusal refusal, String language) {
        var type = switch (refusal.status()) {
            case 400, 413, 415 -> "InvalidRequestException";
            case 401 -> "AuthenticationException";
            case 403 -> "AuthorizationException";
            case 404 -> "NotFoundException";
            default -> "RestException";
        };
        return new ContractWords(type, message(refusal, ProblemText.forHeader(language)));
    }

    /** Each place and what is the matter there follow; what broke on our side is found in the log by its number. */
    private static String message(Refusal refusal, ProblemText words) {
        var detail = words.detail(refusal.code(), refusal.status(), refusal.arguments());
        if (refusal.status() >= SERVER_FAULT) {
            return detail + " " + refusal.instance();
        }
        var found = refusal.members().values().stream().filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream()).filter(Violation.class::isInstance).map(Violation.class::cast)
                .map(each -> (each.pointer() == null ? each.parameter() : each.pointer()) + ": "
                        + words.message(each.message(), each.arguments())).collect(Collectors.joining("; "));
        return found.isEmpty() ? detail : detail + " " + found;
    }
}
