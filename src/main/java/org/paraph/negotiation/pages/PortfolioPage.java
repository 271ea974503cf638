package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Portfolio;
import org.paraph.negotiation.PortfolioFilter;
import org.paraph.negotiation.Stay;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The dossiers that the reader may see: search and filters stand in the address; each line says for how long it stands there. */
@Named("portfolio")
@RequestScoped
@PagePath("/negotiations")
public class PortfolioPage implements Page {

    private static final int PAGE = 25;
    private static final int MOST_UNITS = 500;
    private static final long THOUSAND = 1000;
    private static final Set<Role> PROPOSERS = EnumSet.of(Role.TREATY_OFFICER, Role.CHIEF_NEGOTIATOR, Role.DRAFTING_OFFICER);

    private final Portfolio dossiers;
    private final Units units;
    private final CurrentActor actor;
    private final Reader reader;
    private final Sentences sentences;
    private PortfolioFilter filter;
    private List<Negotiation> found;
    private boolean more;

    protected PortfolioPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PortfolioPage(Portfolio dossiers, Units units, CurrentActor actor, Reader reader, Sentences sentences) {
        this.dossiers = dossiers;
        this.units = units;
        this.actor = actor;
        this.reader = reader;
        this.sentences = sentences;
    }

    @Override
    public Outcome get(PageCall call) {
        filter = new PortfolioFilter(states(call.parameter("state").orElse("")), call.parameter("q").orElse(null),
                call.parameter("lead").orElse(null), call.parameter("party").map(each -> each.toUpperCase(Locale.ROOT)).orElse(null),
                call.parameter("marking").flatMap(given -> named(Marking.values(), given)).orElse(null),
                call.parameter("mine").isPresent(), call.parameter("sort").flatMap(given -> named(
                        PortfolioFilter.Sort.values(), given)).orElse(PortfolioFilter.Sort.REFERENCE),
                call.parameter("after").orElse(null), PAGE + 1);
        var page = dossiers.page(filter, actor.get());
        more = page.size() > PAGE;
        found = page.subList(0, Math.min(PAGE, page.size()));
        return Outcome.view("portfolio");
    }

    /**
     * A dossier in the list.
     *
     * @param dossier the dossier
     * @param days    for how many days it has been in its present state, by the legal date
     * @param stays   how long it was in each state, as shares of its whole time
     */
    public record Line(Negotiation dossier, long days, List<Share> stays) {
    }

    /**
     * A part of a bar.
     *
     * @param state the state
     * @param days  how long the dossier was in it
     * @param from  where the part begins, in thousandths of the whole
     * @param width how wide it is, in thousandths of the whole
     */
    public record Share(NegotiationState state, long days, long from, long width) {
    }

    public List<Line> getLines() {
        return found.stream().map(dossier -> new Line(dossier,
                Math.max(0, ChronoUnit.DAYS.between(dossier.since().occurredOn(), reader.getToday())), shares(dossier)))
                .toList();
    }

    /** The dossiers of the lines. */
    public List<Negotiation> getDossiers() {
        return found;
    }

    private List<Share> shares(Negotiation dossier) {
        var stays = Stay.of(dossier, reader.getToday());
        long whole = Math.max(1, stays.stream().mapToLong(Stay::days).sum());
        long[] at = {0};
        return stays.stream().map(stay -> {
            long begin = at[0];
            at[0] += stay.days();
            return new Share(stay.state(), stay.days(), THOUSAND * begin / whole, THOUSAND * stay.days() / whole);
        }).filter(share -> share.width() > 0).toList();
    }

    /** The bar of a dossier in words. */
    public String told(Line line) {
        var words = new FormWords(reader.getLocale());
        return line.stays().stream().map(share -> words.constant("NegotiationState", share.state().name()) + ": "
                + sentences.of("days", share.days())).collect(Collectors.joining(", "));
    }

    public PortfolioFilter getFilter() {
        return filter;
    }

    public long getCount() {
        return dossiers.count(filter, actor.get());
    }

    /** The chosen state; empty for all, {@code suspended} for all suspended ones. */
    public String getState() {
        return filter.states().isEmpty() ? "" : filter.states().equals(NegotiationState.suspended()) ? "suspended"
                : filter.states().iterator().next().name();
    }

    public List<NegotiationState> getStates() {
        return List.of(NegotiationState.values());
    }

    public List<PortfolioFilter.Sort> getSorts() {
        return List.of(PortfolioFilter.Sort.values());
    }

    public List<Marking> getMarkings() {
        return Stream.of(Marking.values()).filter(actor.get().clearance()::covers).toList();
    }

    public List<Unit> getUnits() {
        return units.findAfter(null, MOST_UNITS).stream().filter(Unit::isActive).toList();
    }

    /** True if the reader may propose a negotiation. */
    public boolean isProposer() {
        return PROPOSERS.stream().anyMatch(actor.get()::has);
    }

    /** True if the list is narrowed, so that emptiness means no match. */
    public boolean isNarrowed() {
        return !choice().isEmpty() || filter.after() != null;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return more ? "/negotiations?" + choice() + (choice().isEmpty() ? "" : "&") + "after="
                + encoded(found.get(found.size() - 1).reference()) : null;
    }

    private String choice() {
        return Stream.of(pair("q", filter.text()), pair("state", getState()), pair("lead", filter.leadMinistry()),
                pair("party", filter.party()), pair("marking", filter.marking() == null ? null : filter.marking().name()),
                pair("mine", filter.mine() ? "1" : null),
                pair("sort", filter.sort() == PortfolioFilter.Sort.REFERENCE ? null : filter.sort().name()))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Set<NegotiationState> states(String given) {
        return "suspended".equals(given) ? NegotiationState.suspended()
                : named(NegotiationState.values(), given).<Set<NegotiationState>>map(EnumSet::of)
                        .orElse(EnumSet.noneOf(NegotiationState.class));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String given) {
        return Stream.of(values).filter(each -> each.name().equalsIgnoreCase(given)).findFirst();
    }
}
