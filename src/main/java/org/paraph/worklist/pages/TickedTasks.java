package org.paraph.worklist.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paraph.worklist.BulkDesk;

/** The tasks that were ticked in the inbox, each as {@code id:version}. */
final class TickedTasks {

    /** As many as an inbox shows on one page. */
    static final int MOST = 25;

    private static final String NAME = "task";
    private static final Pattern SEEN = Pattern.compile("([A-Za-z0-9-]{1,64}):(\\d{1,18})");

    private TickedTasks() {
    }

    /** Those that parameters name; what was never given out is left out. */
    static List<BulkDesk.Seen> of(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(NAME, List.of()).stream().limit(MOST).map(SEEN::matcher)
                .filter(match -> match.matches())
                .map(match -> new BulkDesk.Seen(match.group(1), Long.parseLong(match.group(2)))).toList();
    }

    /** One of them as it stands in a form. */
    static String value(BulkDesk.Seen task) {
        return task.id() + ":" + task.version();
    }

    /** They as part of an address. */
    static String query(List<BulkDesk.Seen> tasks) {
        return tasks.stream().map(task -> NAME + "=" + URLEncoder.encode(value(task), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
