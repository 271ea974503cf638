package org.paraph.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paraph.directory.Directory;
import org.paraph.directory.Marking;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;
import org.paraph.platform.persistence.OneNodeAtATime;
import org.paraph.platform.problem.InvalidRequest;

/** Makes the first administrator when the application starts and there is none, or says in the log how to. */
@Singleton
@Startup
@DependsOn("EngineBootstrap")
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final UnitEntry OFFICE =
            new UnitEntry("ADMIN", "System administration", "시스템 관리", "システム管理", null);

    @Inject
    private Directory directory;

    @Inject
    private People people;

    @Inject
    private OneNodeAtATime turn;

    @Inject
    @ConfigProperty(name = "paraph.admin.username")
    private Optional<String> username;

    @Inject
    @ConfigProperty(name = "paraph.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "paraph.demo", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void make() {
        turn.await();
        if (people.hasAdministrator()) {
            return;
        }
        if (username.isPresent() && password.isPresent()) {
            enrol(username.get(), password.get());
        } else if (!demonstration) {
            LOG.log(System.Logger.Level.WARNING, """
                    Nobody can sign in yet: the directory has no administrator.
                      To make one, set PARAPH_ADMIN_USERNAME and PARAPH_ADMIN_PASSWORD (12 characters or more) and start again.
                      To look around with made-up people and dossiers, start with PARAPH_DEMO=true.""");
        }
    }

    private void enrol(String name, String secret) {
        if (!name.matches(Person.USERNAME) || people.findByUsername(name).isPresent()) {
            LOG.log(System.Logger.Level.ERROR, "PARAPH_ADMIN_USERNAME must be a new name of 2 to 40 characters: small Latin"
                    + " letters, digits, dot, hyphen, underscore, a letter first. No administrator was made.");
            return;
        }
        try {
            directory.enrol(OFFICE);
            directory.enrol(new PersonEntry(name, name, OFFICE.code(), Marking.UNCLASSIFIED, Set.of(Role.ADMINISTRATOR)),
                    secret);
            LOG.log(System.Logger.Level.INFO, "The first administrator was made. PARAPH_ADMIN_PASSWORD is no longer needed.");
        } catch (InvalidRequest tooWeak) {
            LOG.log(System.Logger.Level.ERROR, "PARAPH_ADMIN_PASSWORD must have 12 to 256 characters and not be the username."
                    + " No administrator was made.");
        }
    }
}
