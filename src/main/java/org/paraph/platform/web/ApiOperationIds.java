package org.paraph.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names of operations from which generated clients have their methods: {@code listTasks}, {@code claimTask}, {@code grantMandate}. */
final class ApiOperationIds {

    private static final int STEM = 5;
    private static final Set<String> UNDERSTOOD = Set.of("Negotiation", "Administration");

    private ApiOperationIds() {
    }

    /**
     * The name of the method, then the things along the path, each in the singular where one of them is meant; without a last one
     * that only says again what the method's name says, and without the dossier or the administration before other things.
     */
    static String of(String method, String path) {
        var things = things(path);
        boolean echo = things.size() > 1 && says(method, things.get(things.size() - 1));
        var kept = echo ? things.subList(0, things.size() - 1) : things;
        boolean speaksForItself = echo && words(method).size() > 1;
        if (UNDERSTOOD.contains(things.get(0)) && (kept.size() > 1 || speaksForItself)) {
            kept = kept.subList(1, kept.size());
        }
        return method + String.join("", kept);
    }

    /** As the other one, with all things along the path. */
    static String longer(String method, String path) {
        return method + String.join("", things(path));
    }

    /** The name of the method; with a verb before it where it is only the name of what is read. */
    static String verbal(String method, String path) {
        var things = things(path);
        var last = things.get(things.size() - 1);
        return last.equalsIgnoreCase(method) ? "get" + last : method;
    }

    private static List<String> things(String path) {
        var parts = path.replaceFirst("^/api/", "").split("/");
        var things = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].startsWith("{")) {
                boolean one = i + 1 < parts.length && parts[i + 1].startsWith("{");
                things.add(camel(one ? singular(parts[i]) : parts[i]));
            }
        }
        return things;
    }

    /** A thing of several words is more than the echo of one. */
    private static boolean says(String method, String thing) {
        if (words(method).size() == 1 && words(thing).size() > 1) {
            return false;
        }
        return words(method).stream().anyMatch(word -> words(thing).stream().anyMatch(other -> stem(word).equals(stem(other))));
    }

    private static List<String> words(String camel) {
        return Stream.of(camel.split("(?=[A-Z])")).map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static String singular(String words) {
        if (words.equals("people")) {
            return "person";
        }
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - 3) + "y";
        }
        if (words.endsWith("sses")) {
            return words.substring(0, words.length() - 2);
        }
        return words.endsWith("s") && !words.endsWith("powers") && !words.endsWith("ss")
                ? words.substring(0, words.length() - 1) : words;
    }

    private static String camel(String words) {
        return String.join("", Arrays.stream(words.split("-"))
                .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1)).toList());
    }
}
