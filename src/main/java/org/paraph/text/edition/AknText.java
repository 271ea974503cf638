package org.paraph.text.edition;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** A text in Akoma Ntoso 3.0, valid against its schema. */
final class AknText {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final TreatyDocument document;
    private final Imprint imprint;
    private final Markup out = Markup.xml();
    private final AknWording wording = new AknWording(out);
    private final AknMeta meta;
    private final Iterator<Located> places;

    AknText(TreatyDocument document, Imprint imprint) {
        this.document = document;
        this.imprint = imprint;
        this.meta = new AknMeta(out, document, imprint);
        this.places = document.located().iterator();
    }

    byte[] file() {
        var slots = AknSlots.of(document.provisions());
        out.open("akomaNtoso", "xmlns", NAMESPACE);
        out.open("doc", "name", "agreement", "contains", document.isClean() ? "singleVersion" : "multipleVersions");
        meta.write("main");
        if (slots.title() != null) {
            out.open("preface").open("longTitle", "eId", id()).open("p").open("docTitle");
            wording.write(slots.title().words());
            out.close().close().close().close();
        }
        prose("preamble", slots.preamble());
        // The metadata only have room for a language in three letters; this is the whole tag, on which the hash depends.
        out.open("mainBody", "xml:lang", document.language());
        provisions(slots.body());
        if (slots.body().isEmpty()) {
            out.empty("p");
        }
        out.close();
        prose("conclusions", slots.testimonium());
        annexes(slots.annexes());
        return out.close().close().bytes();
    }

    /** Nothing but paragraphs. */
    private void prose(String name, Provision one) {
        if (one != null) {
            out.open(name, "eId", id());
            one.children().forEach(paragraph -> words(paragraph.words(), id()));
            out.close();
        }
    }

    private void annexes(List<Provision> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        out.open("attachments");
        for (int at = 0; at < annexes.size(); at++) {
            var one = annexes.get(at);
            out.open("attachment", "eId", id());
            label(one);
            out.open("doc", "name", "annex");
            meta.write("annex" + (at + 1));
            out.open("mainBody");
            if (one.children().isEmpty()) {
                out.empty("p");
            }
            provisions(one.children());
            out.close().close().close();
        }
        out.close();
    }

    private void provisions(List<Provision> provisions) {
        provisions.forEach(this::provision);
    }

    private void provision(Provision one) {
        var id = id();
        var element = element(one.kind());
        out.open(element, "eId", id, "name", element.equals("hcontainer") ? one.kind().name().toLowerCase(Locale.ROOT) : null);
        label(one);
        if (!one.words().isEmpty()) {
            boolean all = one.children().isEmpty() && (one.kind() == Kind.PARAGRAPH || one.kind() == Kind.ITEM);
            out.open(all ? "content" : "intro");
            words(one.words(), null);
            out.close();
        }
        provisions(one.children());
        out.close();
    }

    private void label(Provision one) {
        if (!one.number().isEmpty()) {
            out.leaf("num", one.number());
        }
        if (!one.heading().isEmpty()) {
            out.open("heading");
            wording.write(one.heading());
            out.close();
        }
    }

    private void words(Wording words, String id) {
        out.open("p", "eId", id);
        wording.write(words);
        out.close();
    }

    /** The element for a provision within the body. A title, preamble or annex there is a container of its own name. */
    private static String element(Kind kind) {
        return switch (kind) {
            case PART, CHAPTER, SECTION, ARTICLE, PARAGRAPH -> kind.name().toLowerCase(Locale.ROOT);
            case DIVISION -> "title";
            case ITEM -> "point";
            case TITLE, PREAMBLE, TESTIMONIUM, ANNEX -> "hcontainer";
        };
    }

    /** The id of the next provision: its path in the manner of the naming convention of Akoma Ntoso. */
    private String id() {
        var place = places.next();
        var path = place.path().replaceAll("(?<=^|/)(part|chapter|section|art|para|text|annex|division)(?=[^/])", "$1_");
        var item = place.provision().kind() == Kind.ITEM ? path.replaceAll("(?<=^|/)([^/]+)$", "point_$1") : path;
        return item.replace("/", "__");
    }
}
