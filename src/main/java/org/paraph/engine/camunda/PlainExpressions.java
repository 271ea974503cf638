package org.paraph.engine.camunda;

import java.beans.FeatureDescriptor;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The engine's expressions without what reaches from any value to the server it runs on: no expression asks a thing for its class or
 * calls anything of a class, a loader or the machine. What models may say is checked when they are proposed; this also holds for an
 * expression that comes in where nobody has thought of one.
 */
final class PlainExpressions extends JuelExpressionManager {

    PlainExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var guarded = new CompositeELResolver();
        guarded.add(new Guard());
        guarded.add(super.createElResolver());
        return guarded;
    }

    /** Stands before the others, resolves nothing itself, and refuses what is to be resolved by none. */
    private static final class Guard extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            require(base, "class".equals(property));
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            require(base, "getClass".equals(String.valueOf(method)));
            return null;
        }

        private static void require(Object base, boolean asksForClass) {
            if (base != null && (asksForClass || isOfTheMachine(base))) {
                throw new ELException("An expression may not use " + base.getClass().getName() + " so");
            }
        }

        private static boolean isOfTheMachine(Object base) {
            return Stream.of(AnnotatedElement.class, Member.class, ClassLoader.class, Module.class, ModuleLayer.class, Runtime.class,
                    Process.class, ProcessBuilder.class, Thread.class, MethodHandles.Lookup.class).anyMatch(kind -> kind.isInstance(base));
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            require(base, "class".equals(property));
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return false;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }
    }
}
