package org.paraph.text.reading;

import org.jsoup.nodes.Element;

/** A list of a page while it is read: how its members are numbered and how far it has come. */
final class HtmlList {

    private final String format;
    private final int step;
    private int next;

    private HtmlList(String format, int next, int step) {
        this.format = format;
        this.next = next;
        this.step = step;
    }

    static HtmlList bullets() {
        return new HtmlList("bullet", 0, 0);
    }

    static HtmlList of(Element list) {
        var format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        boolean down = list.hasAttr("reversed");
        int members = down ? (int) list.children().stream().filter(one -> one.nameIs("li")).count() : 1;
        return new HtmlList(format, number(list.attr("start"), members), down ? -1 : 1);
    }

    /** The label of the next member, as browsers print it. */
    String next(String value) {
        if (format.equals("bullet")) {
            return "•";
        }
        int number = number(value, next);
        next = number + step;
        return NumberFormat.print(format, number) + ".";
    }

    private static int number(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
