package org.paraph.engine.camunda;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Lets expressions in process models name CDI beans. Only normal-scoped beans: a dependent one would leak here. */
final class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        var bean = beans.resolve(beans.getBeans((String) name));
        return bean == null ? null : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
