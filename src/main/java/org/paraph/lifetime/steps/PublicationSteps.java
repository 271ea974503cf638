package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.paraph.directory.CurrentActor;
import org.paraph.lifetime.consent.PromulgationRequest;
import org.paraph.lifetime.consent.PublicationDesk;
import org.paraph.lifetime.consent.RegistrationRequest;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.OccurrenceRequest;

/** What the processes do with the answers of programs that publish and register treaties. */
@Named
@ApplicationScoped
public class PublicationSteps {

    private static final String GAZETTE = "gazette-publication";
    private static final String REGISTER = "treaty-registration";
    private static final String SECRETARIAT = "Secretariat of the United Nations";

    private final PublicationDesk desk;
    private final Settings settings;
    private final CurrentActor actor;

    protected PublicationSteps() {
        this(null, null, null);
    }

    @Inject
    public PublicationSteps(PublicationDesk desk, Settings settings, CurrentActor actor) {
        this.desk = desk;
        this.settings = settings;
        this.actor = actor;
    }

    /**
     * The treaty was promulgated.
     *
     * @param gazette the gazette; the name under which the program is known here if empty
     * @param day     in the calendar of our capital
     */
    public void promulgated(String negotiationId, String gazette, String number, String day) {
        desk.promulgateByProgram(negotiationId, GAZETTE, new PromulgationRequest(
                or(gazette, actor.get().name()), number, null, on(day)));
    }

    /**
     * The treaty was registered.
     *
     * @param registrar with whom; the Secretariat of the United Nations if empty (Charter, article 102)
     * @param day       of the registration
     */
    public void registered(String negotiationId, String registrar, String number, String day) {
        desk.registerByProgram(negotiationId, REGISTER, new RegistrationRequest(
                or(registrar, SECRETARIAT), number, null, on(day)));
    }

    private static String or(String given, String usual) {
        return given == null || given.isEmpty() ? usual : given;
    }

    private OccurrenceRequest on(String day) {
        return new OccurrenceRequest(LocalDate.parse(day), null, null, null, null, settings.homeZone().getId());
    }
}
