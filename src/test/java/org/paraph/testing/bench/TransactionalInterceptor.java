package org.paraph.testing.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Supplier;

/** What the server does around a method that is marked as transactional. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {

    private final Transactions transactions;
    private final RequestContextController request;

    @Inject
    TransactionalInterceptor(Transactions transactions, RequestContextController request) {
        this.transactions = transactions;
        this.request = request;
    }

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        boolean activated = request.activate();
        try {
            return switch (type(call)) {
                case REQUIRED, MANDATORY -> transactions.required(proceed(call));
                case REQUIRES_NEW -> transactions.requiresNew(proceed(call));
                case SUPPORTS -> call.proceed();
                case NOT_SUPPORTED, NEVER -> throw new UnsupportedOperationException("Not on the bench: " + type(call));
            };
        } catch (UndeclaredThrowableException e) {
            throw (Exception) e.getCause();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private static TxType type(InvocationContext call) {
        var method = call.getMethod().getAnnotation(Transactional.class);
        if (method != null) {
            return method.value();
        }
        for (Class<?> type = call.getTarget().getClass(); type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(Transactional.class)) {
                return type.getAnnotation(Transactional.class).value();
            }
        }
        return TxType.REQUIRED;
    }

    private static Supplier<Object> proceed(InvocationContext call) {
        return () -> {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new UndeclaredThrowableException(e);
            }
        };
    }
}
