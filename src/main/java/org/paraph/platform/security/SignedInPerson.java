package org.paraph.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;

/** Who is signed in, for the pages: {@code #{signedIn.name}}. */
@Named("signedIn")
@RequestScoped
public class SignedInPerson {

    private final CurrentActor actor;

    SignedInPerson() {
        this(null);
    }

    @Inject
    SignedInPerson(CurrentActor actor) {
        this.actor = actor;
    }

    /** False on a page that anybody may see, as long as nobody has signed in. */
    public boolean isPresent() {
        return actor().unit() != null;
    }

    public String getName() {
        return actor().name();
    }

    public String getUsername() {
        return actor().username();
    }

    public String getUnit() {
        return actor().unit();
    }

    public String getClearance() {
        return actor().clearance().name();
    }

    public List<Role> getRoles() {
        return actor().roles().stream().sorted().toList();
    }

    /** True if the pages of administration are open to the person. */
    public boolean isAdministrator() {
        return actor().has(Role.ADMINISTRATOR);
    }

    private Actor actor() {
        return actor.get();
    }
}
