package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.paraph.text.reading.XmlCursor.Event;

/** Running text of Akoma Ntoso in our notation: brackets from {@code ins}, footnotes from {@code authorialNote}. */
final class AknInline {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final String PROPOSED_BY = "proposedBy-";

    private final XmlCursor xml;
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> noParties = new HashSet<>();
    private List<Remark> remarks = new ArrayList<>();
    private boolean heldTitle;

    AknInline(XmlCursor xml) {
        this.xml = xml;
    }

    /** Learns who is referred to. */
    void references() {
        int inside = xml.depth();
        while (xml.nextIn(inside)) {
            var id = xml.attribute("eId") == null ? String.valueOf(xml.attribute("id")) : xml.attribute("eId");
            var name = xml.name();
            shown.put(id, xml.attribute("showAs") == null ? "" : xml.attribute("showAs"));
            if (name.startsWith("TLC") && !name.equals("TLCOrganization") && !name.equals("TLCPerson") && !name.equals("TLCRole")) {
                noParties.add(id);
            }
        }
    }

    /** What is to be reported about the text since this was last asked. */
    List<Remark> takeRemarks() {
        var taken = remarks;
        remarks = new ArrayList<>();
        return taken;
    }

    /** True if the title of the document stood in the text that was read last. */
    boolean heldTitle() {
        return heldTitle;
    }

    /** The text of the element that begins here, without marks. */
    String plain() {
        return Signs.trim(xml.allText().replaceAll("\\s+", " "));
    }

    /** The text of the element that begins here in our notation; goes to its end. */
    String notation() {
        heldTitle = false;
        var words = new StringBuilder();
        inside(words);
        return words.toString();
    }

    private void inside(StringBuilder words) {
        int inside = xml.depth();
        boolean afterBracket = false;
        while (true) {
            var event = xml.next();
            if (event == Event.FINISHED || event == Event.END && xml.depth() < inside) {
                return;
            }
            if (event == Event.TEXT) {
                words.append(Parties.plausible(xml.text().replace("\\", "\\\\"), remarks));
                afterBracket &= Signs.trim(xml.text()).isEmpty() || Signs.trim(xml.text()).equals("/");
            } else if (event == Event.START) {
                boolean bracket = isBracket();
                if (bracket) {
                    bracket(words, afterBracket);
                } else {
                    element(words);
                }
                afterBracket = bracket;
            }
        }
    }

    private void element(StringBuilder words) {
        switch (xml.name()) {
            case "authorialNote" -> note(words);
            case "del" -> remarks.add(new Remark("tracked-change-deleted", xml.allText()));
            case "ins" -> {
                int from = words.length();
                inside(words);
                remarks.add(new Remark("tracked-change-inserted", words.substring(from)));
            }
            case "img" -> {
                remarks.add(new Remark("image-left-out", String.valueOf(xml.attribute("alt"))));
                inside(words);
            }
            case "inline" -> {
                if ("sign".equals(xml.attribute("name"))) {
                    words.append(Signs.sign(xml.allText()));
                } else {
                    inside(words);
                }
            }
            case "eol", "br", "p", "item", "num", "tab" -> {
                words.append(words.length() > 0 ? " " : "");
                inside(words);
                words.append(' ');
            }
            default -> {
                heldTitle |= xml.name().equals("docTitle");
                inside(words);
            }
        }
    }

    private boolean isBracket() {
        return xml.name().equals("ins") && (" " + xml.attribute("class") + " ").contains(" bracket ");
    }

    /** Alternatives to each other stand side by side; brackets that are none are kept apart. */
    private void bracket(StringBuilder words, boolean afterBracket) {
        if (afterBracket && xml.attribute("alternativeTo") != null) {
            while (words.charAt(words.length() - 1) != ']') {
                words.setLength(words.length() - 1);
            }
        } else if (afterBracket && words.charAt(words.length() - 1) == ']') {
            words.append(' ');
        }
        var proposers = new ArrayList<String>();
        for (var token : String.valueOf(xml.attribute("class")).split("\\s+")) {
            if (token.startsWith(PROPOSED_BY)) {
                proposers.add(code(token.substring(PROPOSED_BY.length())));
            }
        }
        words.append('[').append(proposers.isEmpty() ? "" : String.join(", ", proposers) + ": ");
        words.append(withoutSigns()).append(']');
    }

    /** The text between the bracket signs, which stand in the text themselves. */
    private String withoutSigns() {
        var words = new StringBuilder();
        int inside = xml.depth();
        boolean opened = false;
        boolean first = true;
        int closeAt = -1;
        boolean afterBracket = false;
        while (true) {
            var event = xml.next();
            if (event == Event.FINISHED || event == Event.END && xml.depth() < inside) {
                break;
            }
            if (event == Event.TEXT) {
                var text = xml.text().replace("\\", "\\\\");
                var trimmed = Signs.trim(text);
                if (first && trimmed.startsWith("[")) {
                    opened = true;
                    text = text.substring(text.indexOf('[') + 1);
                }
                first &= trimmed.isEmpty();
                words.append(Parties.plausible(text, remarks));
                closeAt = trimmed.endsWith("]") ? words.lastIndexOf("]") : trimmed.isEmpty() ? closeAt : -1;
                afterBracket &= trimmed.isEmpty() || trimmed.equals("/");
            } else if (event == Event.START) {
                first = false;
                closeAt = -1;
                boolean bracket = isBracket();
                if (bracket) {
                    bracket(words, afterBracket);
                } else {
                    element(words);
                }
                afterBracket = bracket;
            }
        }
        if (opened && closeAt >= 0) {
            words.deleteCharAt(closeAt);
        }
        return words.toString();
    }

    private void note(StringBuilder words) {
        var refers = xml.attribute("refersTo");
        var id = refers == null ? "" : refers.split("\\s+")[0].replaceFirst("^#", "");
        var party = id.isEmpty() || noParties.contains(id) ? "" : code(id) + ": ";
        var note = new StringBuilder();
        int inside = xml.depth();
        while (true) {
            var event = xml.next();
            if (event == Event.FINISHED || event == Event.END && xml.depth() < inside) {
                break;
            }
            note.append(event == Event.TEXT ? xml.text() : xml.name().equals("p") ? " " : "");
        }
        var said = Signs.trim(note.toString());
        words.append("[^").append(party).append(party.isEmpty() ? Signs.unattributed(said) : Signs.literal(said)).append(']');
    }

    /** The code of a party: its identifier if that can be one, else its name, else what can be made of the identifier. */
    private String code(String id) {
        var upper = id.toUpperCase(Locale.ROOT);
        if (CODE.matcher(upper).matches()) {
            return upper;
        }
        var name = shown.getOrDefault(id, "").toUpperCase(Locale.ROOT);
        if (CODE.matcher(name).matches()) {
            return name;
        }
        var made = upper.replaceAll("[^A-Z0-9]", "").replaceFirst("^[0-9]+", "");
        return made.length() < 2 ? "PARTY" : made.substring(0, Math.min(made.length(), 10));
    }
}
