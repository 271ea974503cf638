package org.paraph.platform.once;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Has every transaction of a request with a key say in itself that the request is carried out: within the container's own
 * interceptor, before the desk. The mark is the first thing that is written, so whoever would take the request over waits
 * until the act has been committed or not.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class ActMark {

    private final PresentKey key;
    private final KeyedRequests requests;
    private final EntityManager entities;

    @Inject
    ActMark(PresentKey key, KeyedRequests requests, EntityManager entities) {
        this.key = key;
        this.requests = requests;
        this.entities = entities;
    }

    @AroundInvoke
    Object mark(InvocationContext call) throws Exception {
        if (hasKey() && entities.isJoinedToTransaction()) {
            requests.execute(key.id(), key.turn());
        }
        return call.proceed();
    }

    private boolean hasKey() {
        try {
            return key.isPresent();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
