package org.paraph.engine.camunda;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paraph.engine.operations.Failure;

/** Reads off a stack trace what kind of failure it tells of and where, and leaves every message in it alone. */
final class FailureReading {

    private static final String CAUSE = "Caused by: ";
    private static final Pattern THROWN = Pattern.compile("^((?:[a-z_][\\w]*\\.)+[A-Z][\\w$]*)(?::\\s*(.*))?$");
    private static final Pattern ENGINES_CODE = Pattern.compile("\\bENGINE-\\d{5}\\b");
    private static final Pattern OUR_CODE = Pattern.compile("^([a-z]+(?:-[a-z0-9]+)+)(?= \\[)");
    private static final Pattern FRAME = Pattern.compile("^\\s+at (?:[\\w.]+/+)*org\\.paraph\\.(?:\\w+\\.)*(\\w+)(?:\\$\\w+)*\\.(\\w+)\\(\\w+\\.java:(\\d+)\\)$");

    private FailureReading() {
    }

    static Failure of(String trace) {
        if (trace == null || trace.isBlank()) {
            return Failure.UNKNOWN;
        }
        var lines = trace.lines().toList();
        int root = root(lines);
        var thrown = THROWN.matcher(root == 0 ? lines.get(0) : lines.get(root).substring(CAUSE.length()));
        if (!thrown.matches()) {
            return Failure.UNKNOWN;
        }
        var type = thrown.group(1);
        return new Failure(type.substring(type.lastIndexOf('.') + 1), code(type, thrown.group(2), lines.get(0)), place(lines, root));
    }

    /** The line of the innermost cause. */
    private static int root(List<String> lines) {
        int root = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(CAUSE) && THROWN.matcher(lines.get(i).substring(CAUSE.length())).matches()) {
                root = i;
            }
        }
        return root;
    }

    private static String code(String type, String message, String outermost) {
        Matcher found = type.startsWith("org.paraph.") && message != null ? OUR_CODE.matcher(message)
                : ENGINES_CODE.matcher(outermost);
        return found.find() ? found.group() : null;
    }

    private static String place(List<String> lines, int root) {
        return lines.stream().skip(root).map(FRAME::matcher).filter(Matcher::matches).findFirst()
                .map(frame -> frame.group(1) + "." + frame.group(2) + ":" + frame.group(3)).orElse(null);
    }
}
