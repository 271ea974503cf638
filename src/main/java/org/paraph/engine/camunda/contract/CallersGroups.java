package org.paraph.engine.camunda.contract;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/**
 * Tells the engine the groups of whoever calls by its REST contract, and of nobody else: a list of the tasks for which a user is a
 * candidate has those of the user's groups too. The directory is not the engine's; it keeps no users and groups of its own.
 */
public final class CallersGroups extends DbReadOnlyIdentityServiceProvider {

    private CallersGroups() {
    }

    /** What the engine makes these of, one for each command. */
    public static SessionFactory factory() {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new CallersGroups();
            }
        };
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Own();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new Own();
    }

    /** The groups of one user, known where that is the caller. */
    private static final class Own extends GroupQueryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return groups().size();
        }

        @Override
        public List<Group> executeList(CommandContext context, Page page) {
            return groups().stream().sorted().<Group>map(GroupEntity::new).toList();
        }

        private Set<String> groups() {
            var known = Context.getCommandContext().getAuthentication();
            return known == null || known.getGroupIds() == null || !known.getUserId().equals(getUserId()) ? Set.of()
                    : Seen.caller(known).groups();
        }
    }
}
