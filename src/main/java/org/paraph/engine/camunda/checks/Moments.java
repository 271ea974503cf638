package org.paraph.engine.camunda.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days, times, lengths of time and numbers that stand in a model: an expression, or a constant of ISO 8601. */
final class Moments {

    private static final Pattern LENGTH = Pattern.compile("P(?=.)(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}W)?(?:\\d{1,9}D)?"
            + "(?:T(?=.)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}(?:\\.\\d{1,9})?S)?)?");
    private static final Pattern TIMES = Pattern.compile("R\\d{0,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final Map<String, Predicate<String>> TEXTS = Map.of("timeDate", Moments::isMoment,
            "timeDuration", text -> LENGTH.matcher(text).matches() || isMoment(text), "timeCycle", Moments::isCycle,
            "failedJobRetryTimeCycle", Moments::isRetry);
    private static final Map<String, Predicate<String>> ATTRIBUTES = Map.of("dueDate", Moments::isDue,
            "followUpDate", Moments::isDue, "failedJobRetryTimeCycle", Moments::isRetry, "historyTimeToLive",
            text -> text.matches("\\d{1,6}|P\\d{1,6}D"));
    private static final Set<String> NUMBERS = Set.of("jobPriority", "taskPriority", "priority");

    private Moments() {
    }

    static Stream<Flaw> flaws(Markup markup) {
        return markup.tags().stream().flatMap(tag -> Stream.concat(text(tag), tag.attributes().stream()
                .filter(attribute -> attribute.namespace().equals(Namespaces.CAMUNDA)
                        || attribute.namespace().equals(Namespaces.CAMUNDA_DMN))
                .flatMap(attribute -> attribute(tag, attribute))));
    }

    private static Stream<Flaw> text(Tag tag) {
        var readable = TEXTS.get(tag.name());
        var text = tag.text().strip();
        return readable == null || Expressions.isOne(text) || readable.test(text) ? Stream.empty()
                : Stream.of(Flaw.at(tag, Code.BAD_MOMENT, tag.name(), text));
    }

    private static Stream<Flaw> attribute(Tag tag, Tag.Attribute attribute) {
        var text = attribute.value().strip();
        if (text.isEmpty() || Expressions.isOne(text)) {
            return Stream.empty();
        }
        if (NUMBERS.contains(attribute.name())) {
            return NUMBER.matcher(text).matches() ? Stream.empty()
                    : Stream.of(Flaw.at(tag, Code.BAD_NUMBER, attribute.name(), text));
        }
        var readable = ATTRIBUTES.get(attribute.name());
        return readable == null || readable.test(text) ? Stream.empty()
                : Stream.of(Flaw.at(tag, Code.BAD_MOMENT, attribute.name(), text));
    }

    private static boolean isDue(String text) {
        return isMoment(text) || LENGTH.matcher(text).matches();
    }

    private static boolean isMoment(String text) {
        return Stream.<Predicate<String>>of(each -> read(() -> OffsetDateTime.parse(each)),
                each -> read(() -> LocalDateTime.parse(each)),
                each -> read(() -> LocalDate.parse(each, DateTimeFormatter.ISO_LOCAL_DATE))).anyMatch(way -> way.test(text));
    }

    private static boolean read(Runnable way) {
        try {
            way.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** How often, from or until when if that is said, and after which time each. */
    private static boolean isCycle(String text) {
        var parts = text.split("/", -1);
        if (parts.length < 2 || parts.length > 3 || !TIMES.matcher(parts[0]).matches()) {
            return false;
        }
        return Arrays.stream(parts).skip(1).allMatch(Moments::isDue)
                && Arrays.stream(parts).skip(1).filter(part -> LENGTH.matcher(part).matches()).count() == 1;
    }

    /** A cycle, or the time to wait before each new try. */
    private static boolean isRetry(String text) {
        return isCycle(text) || Arrays.stream(text.split(",", -1)).allMatch(each -> LENGTH.matcher(each.strip()).matches());
    }
}
