package org.paraph.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.paraph.negotiation.Requirement;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;

/** A text in two: what was chosen, and what is left of it. Numbers and words stay as they are in both. */
final class SplitText {

    private final TreatyDocument whole;
    private final Set<Provision> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param paths paths of articles, annexes and other units
     * @throws UnknownProvision if the text has no such provision
     * @throws Requirement      if one is not a unit, or is the title, or nothing but the title would be left
     */
    SplitText(TextIndex text, List<String> paths) {
        this.whole = text.document();
        paths.forEach(path -> {
            var entry = text.at(path).orElseThrow(() -> new UnknownProvision(path));
            if (!entry.located().isUnit() || entry.provision().kind() == Kind.TITLE) {
                throw new Requirement("only-units-are-split-off", path);
            }
            chosen.add(entry.provision());
        });
        if (text.units().stream().map(TextIndex.Entry::provision)
                .allMatch(unit -> unit.kind() == Kind.TITLE || chosen.contains(unit))) {
            throw new Requirement("nothing-would-be-left");
        }
    }

    /** What was chosen, under a title of its own. */
    TreatyDocument taken(String title) {
        var provisions = new ArrayList<Provision>();
        provisions.add(Provision.of(Kind.TITLE, "", title));
        collect(whole.provisions(), provisions);
        return new TreatyDocument(whole.language(), provisions);
    }

    /** The text without it; a part or chapter that holds nothing any more goes too. */
    TreatyDocument left() {
        return new TreatyDocument(whole.language(), without(whole.provisions()));
    }

    private void collect(List<Provision> among, List<Provision> into) {
        among.forEach(one -> {
            if (chosen.contains(one)) {
                into.add(one);
            } else {
                collect(one.children(), into);
            }
        });
    }

    private List<Provision> without(List<Provision> among) {
        var kept = new ArrayList<Provision>();
        for (var one : among) {
            if (chosen.contains(one)) {
                continue;
            }
            var children = without(one.children());
            if (!children.isEmpty() || one.children().isEmpty()) {
                kept.add(children.size() == one.children().size() && children.equals(one.children()) ? one
                        : one.withChildren(children));
            }
        }
        return kept;
    }
}
