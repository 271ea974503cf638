package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process model may say in an expression: a call of a step, a variable, or one comparison of such. Anything
 * longer belongs into Java, where it can be named and tested.
 */
final class Expressions {

    private static final String NAME = "[a-zA-Z_]\\w*+";
    private static final String LITERAL = "'[^'{}\\\\]*+'|-?\\d++(?:\\.\\d++)?|true|false|null";
    private static final String ARGUMENT = "(?:" + LITERAL + "|" + NAME + ")";
    private static final String CALL = NAME + "\\." + NAME + "\\((?:\\s*" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT
            + ")*\\s*)?\\)";
    private static final String OPERAND = "(?:" + CALL + "|" + ARGUMENT + ")";
    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:(?:!\\s*|not\\s+)?" + OPERAND + "|" + OPERAND + "\\s*(?:==|!=|<=|>=|<|>)\\s*" + OPERAND + ")\\s*");
    private static final Pattern CALLS = Pattern.compile("(" + NAME + ")\\.(" + NAME + ")\\(([^)]*)\\)");
    private static final Pattern ANY = Pattern.compile("([$#])\\{([^}]*)\\}");
    private static final Pattern BEGUN = Pattern.compile("[$#]\\{");
    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    private Expressions() {
    }

    /** All that is wrong with the expressions in a text; empty if nothing is, or if it has none. */
    static List<Objection> objections(String text, StepBeans steps) {
        var found = new ArrayList<Objection>();
        if (!BEGUN.matcher(text).find()) {
            return found;
        }
        if (text.length() > Limits.EXPRESSION) {
            return List.of(Objection.of(Code.EXPRESSION_TOO_LONG, Limits.EXPRESSION));
        }
        var matcher = ANY.matcher(text);
        while (matcher.find()) {
            if (matcher.group(2).equals(BUSINESS_KEY)) {
                continue;
            }
            if (matcher.group(1).equals("#")) {
                found.add(Objection.of(Code.EXPRESSION_NOT_SIMPLE, matcher.group()));
            } else {
                inner(matcher.group(2), steps).forEach(found::add);
            }
        }
        if (BEGUN.matcher(matcher.replaceAll("")).find()) {
            found.add(Objection.of(Code.EXPRESSION_NOT_SIMPLE, text.strip()));
        }
        return found;
    }

    /** True if the text has an expression, or the beginning of one. */
    static boolean isIn(String text) {
        return BEGUN.matcher(text).find();
    }

    /** True if the text is one expression and nothing else. */
    static boolean isOne(String text) {
        return text.strip().matches("\\$\\{[^{}]*\\}");
    }

    /** True if the text is one expression that calls a bean, and nothing else. */
    static boolean isCall(String text) {
        return text.strip().matches("\\$\\{\\s*" + CALL + "\\s*\\}");
    }

    private static Stream<Objection> inner(String expression, StepBeans steps) {
        if (!WHOLE.matcher(expression).matches()) {
            return Stream.of(Objection.of(Code.EXPRESSION_NOT_SIMPLE, "${" + expression + "}"));
        }
        return CALLS.matcher(expression).results().flatMap(call -> steps.objection(call.group(1), call.group(2),
                arguments(call.group(3))).stream());
    }

    private static int arguments(String list) {
        var literalFree = Pattern.compile("'[^']*'").matcher(list).replaceAll(Matcher.quoteReplacement("0"));
        return literalFree.isBlank() ? 0 : literalFree.split(",", -1).length;
    }
}
