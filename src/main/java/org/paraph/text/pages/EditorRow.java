package org.paraph.text.pages;

import java.util.List;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.comparison.Conflict;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;

/**
 * One provision in the editor, with what stands below it in rows of their own.
 *
 * @param kind      what it is
 * @param depth     how deep it lies, 0 at the top of what is edited
 * @param number    its number, as entered
 * @param heading   its heading, as entered
 * @param text      its own words, as entered
 * @param conflicts where two people changed it differently; empty as a rule
 * @param choices   what was chosen for each of them, or empty
 */
public record EditorRow(Kind kind, int depth, String number, String heading, String text, List<Conflict> conflicts,
        List<String> choices) {

    static EditorRow of(Provision one, int depth) {
        return new EditorRow(one.kind(), depth, one.number(), one.heading().notation(), one.words().notation(), List.of(),
                List.of());
    }

    static EditorRow empty(Kind kind, int depth) {
        return new EditorRow(kind, depth, "", "", "", List.of(), List.of());
    }

    EditorRow withConflicts(List<Conflict> found) {
        return new EditorRow(kind, depth, number, heading, text, List.copyOf(found), List.of());
    }

    /** The row with the wording that was chosen where two people had changed it. */
    EditorRow resolved() {
        var row = this;
        for (int at = 0; at < conflicts.size(); at++) {
            var choice = at < choices.size() ? choices.get(at) : "";
            if (choice.equals("OURS") || choice.equals("THEIRS")) {
                row = row.with(at, choice.equals("OURS") ? conflicts.get(at).ours() : conflicts.get(at).theirs());
            }
        }
        return new EditorRow(kind, depth, row.number, row.heading, row.text, List.of(), List.of());
    }

    private EditorRow with(int conflict, String wording) {
        if (isAboutNumber(conflict)) {
            return new EditorRow(kind, depth, wording, heading, text, conflicts, choices);
        }
        return isAboutHeading(conflict) ? new EditorRow(kind, depth, number, wording, text, conflicts, choices)
                : new EditorRow(kind, depth, number, heading, wording, conflicts, choices);
    }

    /** Of a number that two people changed the merged text has that of the version on file. */
    private boolean isAboutNumber(int conflict) {
        return !number.isEmpty() && conflicts.get(conflict).ours().equals(number);
    }

    private boolean isAboutHeading(int conflict) {
        boolean later = conflicts.stream().skip(conflict + 1L).findAny().isPresent();
        return heading.contains("[") && (later || !text.contains("["));
    }

    /** True if the chosen wording leaves nothing of it. */
    boolean isBare() {
        return heading.isBlank() && text.isBlank();
    }

    ProvisionRequest request(List<ProvisionRequest> below) {
        return new ProvisionRequest(kind, number.isBlank() ? null : number, heading.isBlank() ? null : heading,
                text.isBlank() ? null : text, below.isEmpty() ? null : below);
    }

    /** What was chosen for one of the conflicts; to leave both wordings in brackets if nothing was. */
    public String choice(int conflict) {
        return conflict < choices.size() && !choices.get(conflict).isEmpty() ? choices.get(conflict) : "BRACKETS";
    }

    /** True if it can have a heading. */
    public boolean isHeaded() {
        return kind.isContainer() || kind == Kind.ARTICLE || !heading.isEmpty();
    }

    /** What can be put below it; null if nothing. */
    Kind below() {
        return switch (kind) {
            case TITLE -> null;
            case PART, DIVISION, CHAPTER, SECTION -> Kind.ARTICLE;
            case PREAMBLE, ARTICLE, TESTIMONIUM, ANNEX -> Kind.PARAGRAPH;
            case PARAGRAPH, ITEM -> Kind.ITEM;
        };
    }
}
