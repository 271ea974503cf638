package org.paraph.engine.camunda.checks;

import java.util.regex.Pattern;

/** What the name of a file says. */
final class FileName {

    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9_-]{1,100}\\.(?:bpmn|dmn|form)");

    private FileName() {
    }

    static boolean isGood(String file) {
        return GOOD.matcher(file).matches();
    }

    /** The name without its ending. */
    static String stem(String file) {
        return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    }
}
