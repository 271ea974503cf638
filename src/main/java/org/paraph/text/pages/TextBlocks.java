package org.paraph.text.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.document.TextIndex;
import org.paraph.text.drafting.DraftingFile;
import org.paraph.text.drafting.TextBracket;
import org.paraph.text.drafting.TextComment;
import org.paraph.text.drafting.TextProposal;

/** Puts together what stands on the page of a version, provision by provision. */
@ApplicationScoped
class TextBlocks {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final Texts texts;
    private final DraftingFile file;

    protected TextBlocks() {
        this(null, null);
    }

    @Inject
    TextBlocks(Texts texts, DraftingFile file) {
        this.texts = texts;
        this.file = file;
    }

    /**
     * @param version   what is read
     * @param consensus how far the parties have come with it
     * @param beside    the version to be shown beside it, or null
     * @param labels    the versions that the reader may read, by id; what was said about others is left out
     */
    List<Block> of(Negotiation negotiation, TextVersion version, Consensus consensus, TextVersion beside,
            Map<String, String> labels) {
        var index = texts.index(version);
        var other = beside == null ? null : texts.index(beside);
        var lines = consensus.provisions().stream().collect(Collectors.toMap(Consensus.Line::path, Function.identity()));
        boolean working = version.id().equals(negotiation.text().versionId());
        var brackets = working ? at(index, file.brackets(negotiation.id()).stream().filter(TextBracket::isOpen)
                .toList(), TextBracket::path) : Map.<String, List<TextBracket>>of();
        var proposals = working ? at(index, file.proposals(negotiation.id()).stream()
                .filter(one -> one.state() == TextProposal.State.OPEN && labels.containsKey(one.textVersionId())).toList(),
                TextProposal::path) : Map.<String, List<TextProposal>>of();
        var threads = working ? at(index, threads(negotiation, labels), one -> one.comment().path())
                : Map.<String, List<Block.Thread>>of();
        return index.entries().stream().filter(entry -> index.unitOf(entry) == entry).map(entry -> new Block(entry,
                level(index, entry), other == null ? null : other.at(entry.path()).orElse(null), lines.get(entry.path()),
                brackets.getOrDefault(entry.path(), List.of()), proposals.getOrDefault(entry.path(), List.of()),
                threads.getOrDefault(entry.path(), List.of()))).toList();
    }

    /** Comments with the answers to them, in whatever depth these answer each other. */
    private List<Block.Thread> threads(Negotiation negotiation, Map<String, String> labels) {
        var threads = new LinkedHashMap<String, Block.Thread>();
        var threadOf = new HashMap<String, Block.Thread>();
        for (TextComment one : file.comments(negotiation.id())) {
            if (labels.containsKey(one.textVersionId())) {
                var above = one.replyTo() == null ? null : threadOf.get(one.replyTo());
                if (above == null) {
                    above = new Block.Thread(one, new ArrayList<>());
                    threads.put(one.id(), above);
                } else {
                    above.answers().add(one);
                }
                threadOf.put(one.id(), above);
            }
        }
        return List.copyOf(threads.values());
    }

    private static <T> Map<String, List<T>> at(TextIndex index, List<T> all, Function<T, String> path) {
        return all.stream().flatMap(one -> index.at(path.apply(one)).map(index::unitOf).map(TextIndex.Entry::path).stream()
                .flatMap(unit -> Stream.of(Map.entry(unit, one))))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The page's own heading is above all of them. */
    private static int level(TextIndex index, TextIndex.Entry entry) {
        int level = HIGHEST;
        for (var at = entry; level < LOWEST && index.at(at.located().parent()).isPresent(); level++) {
            at = index.at(at.located().parent()).get();
        }
        return level;
    }
}
