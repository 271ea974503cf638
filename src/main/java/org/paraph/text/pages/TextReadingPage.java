package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.Party;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.TextReopening;
import org.paraph.text.TextConsent;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.Positions;

/** A version of the text to be read, with everything about each provision beside it. */
@Named("textPage")
@RequestScoped
@PagePath({"/negotiations/{dossier}/text", "/negotiations/{dossier}/text/{text}"})
public class TextReadingPage implements Page {

    private final TextFile file;
    private final TextBlocks blocks;
    private final Positions positions;
    private final Texts texts;
    private TextVersion version;
    private TextVersion beside;
    private Consensus consensus;
    private List<Block> found = List.of();

    protected TextReadingPage() {
        this(null, null, null, null);
    }

    @Inject
    public TextReadingPage(TextFile file, TextBlocks blocks, Positions positions, Texts texts) {
        this.file = file;
        this.blocks = blocks;
        this.positions = positions;
        this.texts = texts;
    }

    @Override
    public Outcome get(PageCall call) {
        var negotiation = file.open(call);
        version = call.part("text") == null ? file.working().orElse(null) : file.version(call.part("text"));
        if (version != null) {
            beside = call.parameter("beside").map(file::version).orElse(null);
            consensus = positions.consensus(negotiation, version);
            found = blocks.of(negotiation, version, consensus, beside, file.labels());
        }
        return Outcome.view("text");
    }

    /** Null if there is no text yet. */
    public TextVersion getVersion() {
        return version;
    }

    public TextVersion getBeside() {
        return beside;
    }

    public Consensus getConsensus() {
        return consensus;
    }

    public List<Block> getBlocks() {
        return found;
    }

    /** True if it is the version that the parties work on. */
    public boolean isWorking() {
        return version.id().equals(file.getNegotiation().text().versionId());
    }

    /** How many provisions there are of each degree of consensus, those that are furthest behind first. */
    public List<Map.Entry<ConsensusStatus, Integer>> getCounts() {
        var counts = new EnumMap<ConsensusStatus, Integer>(ConsensusStatus.class);
        consensus.provisions().forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        return List.copyOf(counts.entrySet());
    }

    /** The versions in other languages, and the others in this one, that can be put beside it. */
    public List<TextVersion> getOthers() {
        return file.getVersions().stream().filter(one -> !one.id().equals(version.id())).toList();
    }

    /** The parties, in the order of the dossier. */
    public List<Party> getParties() {
        return file.getNegotiation().parties();
    }

    public boolean isCommentable() {
        return isWorking() && file.allows("comment-on-text");
    }

    public boolean isProposable() {
        return isWorking() && file.allows("propose-wording");
    }

    public boolean isRevisable() {
        return isWorking() && file.allows("revise-text");
    }

    public boolean isClosable() {
        return isWorking() && file.allows("close-bracket");
    }

    public boolean isDecidable() {
        return isWorking() && file.allows("decide-proposal");
    }

    public boolean isSettleable() {
        return file.allows("settle-comment");
    }

    /** Why this version opened the text again; null if it did not. */
    public TextReopening getReopening() {
        return texts.reopening(version.id()).orElse(null);
    }

    /** The other parties' consents to this version that opened the text again. */
    public List<TextConsent> getConsents() {
        return texts.consents(version.id());
    }
}
