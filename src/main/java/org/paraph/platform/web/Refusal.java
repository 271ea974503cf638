package org.paraph.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.Told;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.problem.Violation;

/**
 * What a request is answered with when it is refused: the content of a problem document (RFC 9457), before it is
 * put into a language.
 *
 * @param instance  names this one occurrence; the log carries the same
 * @param status    the HTTP status
 * @param code      the stable code of the refusal
 * @param arguments what its text is filled with
 * @param members   further members
 */
public record Refusal(String instance, int status, String code, List<Object> arguments, Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Refusal of(int status, String code, Object... arguments) {
        return new Refusal(newInstance(), status, code, List.of(arguments), Map.of());
    }

    /** The refusal that states a fact of the domain. */
    public static Refusal of(Problem problem) {
        return new Refusal(newInstance(), status(problem), problem.code(), problem.arguments(), problem.members());
    }

    /** The refusal for a bare HTTP status, as the container gives it. */
    public static Refusal of(int status) {
        return of(status, switch (status) {
            case 400 -> "malformed-request";
            case 401 -> "not-signed-in";
            case 403 -> "forbidden";
            case 404 -> "unknown-path";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> TooLarge.CODE;
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-attempts";
            case 503 -> "unavailable";
            default -> status < 500 ? "refused" : "internal-error";
        });
    }

    /** The members of the document in their order, in the reader's language. */
    public Map<String, Object> document(ProblemText text) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:paraph:problem:" + code);
        document.put("title", text.title(code, status));
        document.put("status", status);
        document.put("detail", text.detail(code, status, arguments));
        document.put("instance", instance);
        document.put("code", code);
        members.forEach((name, value) -> document.put(name, localised(value, text)));
        return document;
    }

    private static Object localised(Object value, ProblemText text) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> localised(each, text)).toList();
        }
        if (value instanceof Told told) {
            return told.in(text.locale());
        }
        if (value instanceof Violation violation) {
            var shown = new LinkedHashMap<String, Object>();
            if (violation.pointer() != null) {
                shown.put("pointer", violation.pointer());
            }
            if (violation.parameter() != null) {
                shown.put("parameter", violation.parameter());
            }
            shown.put("message", text.message(violation.message(), violation.arguments()));
            return shown;
        }
        return value;
    }

    private static int status(Problem problem) {
        if (problem instanceof TooLarge) {
            return 413;
        }
        return switch (problem.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case VERSION_REQUIRED -> 428;
            case UNPROCESSABLE -> 422;
        };
    }

    private static String newInstance() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
