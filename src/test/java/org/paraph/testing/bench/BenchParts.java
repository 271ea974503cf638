package org.paraph.testing.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Supplier;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.persistence.OwnTransactions;

/** What the server would hand to the application's beans, in the bench's own make. */
@Alternative
@Priority(1)
@ApplicationScoped
class BenchParts {

    @Produces
    @ApplicationScoped
    CurrentActor actor() {
        return new ActingPerson();
    }

    @Produces
    Clock clock() {
        return Bench.running().clock();
    }

    @Produces
    Transactions transactions() {
        return Bench.running().transactions();
    }

    @Produces
    OwnTransactions own(Transactions transactions) {
        return new OwnTransactions() {
            @Override
            public <T> T committed(Supplier<T> work) {
                return transactions.requiresNew(work);
            }

            @Override
            public <T> T reverted(Supplier<T> work) {
                return transactions.reverted(work);
            }
        };
    }

    @Produces
    EntityManager entities(Transactions transactions) {
        return (EntityManager) Proxy.newProxyInstance(EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(transactions.entities(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whoever the test says is acting on this thread. */
    static class ActingPerson implements CurrentActor {

        private static final ThreadLocal<Actor> ACTING = ThreadLocal.withInitial(() -> Actor.SYSTEM);

        static void set(Actor actor) {
            ACTING.set(actor);
        }

        static Actor acting() {
            return ACTING.get();
        }

        @Override
        public Actor get() {
            return acting();
        }
    }
}
