package org.paraph.integration.access.rest;

import java.time.Instant;
import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;
import org.paraph.integration.access.ProgramAccount;
import org.paraph.platform.web.Versioned;

/**
 * A program as the API shows it.
 *
 * @param client  the username of its account
 * @param contact username of the natural person who answers for it
 * @param scopes  what its tokens may be used for at most
 * @param topics  whose external tasks it may do
 */
public record ClientView(String client, String name, String unit, Marking clearance, Set<Role> roles, String contact,
        Set<Scope> scopes, Set<String> topics, boolean active, String createdBy, Instant createdAt, String changedBy,
        Instant changedAt, long version) implements Versioned {

    static ClientView of(ProgramAccount program) {
        var client = program.client();
        var account = program.account();
        return new ClientView(client.username(), account.name(), account.unit().code(), account.clearance(), account.roles(),
                client.contact(), client.allowance().scopes(), client.allowance().topics(), account.isActive(),
                client.createdBy(), client.createdAt(), client.changedBy(), client.changedAt(), client.version());
    }
}
